import { beforeAll, describe, expect, test, vi } from "vitest";
import { encodeForm, type Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const site = runningSite({ WORKERS: "off" });
let world: World;
beforeAll(async () => {
  world = await makeWorld(site.prisma);
});

/** Fields nobody's form has, in the names an attacker would try. */
const SMUGGLED = {
  role: "administrator",
  roles: "administrator",
  isAdmin: "true",
  id: "x".repeat(22),
  userId: "y".repeat(22),
  authorId: "y".repeat(22),
  applicantId: "y".repeat(22),
  courseId: "z".repeat(22),
  score: "100",
  percent: "100",
  scorePercent: "100",
  state: "accepted",
  passed: "true",
  number: "1",
  receipt: "MINE",
  releasedAt: "2020-01-01",
  createdAt: "2020-01-01",
  emailVerifiedAt: "2020-01-01",
  email: "evil@example.org",
};

const everyRow = async (): Promise<Record<string, unknown[]>> => ({
  users: await site.prisma.user.findMany({ orderBy: { id: "asc" } }),
  roles: await site.prisma.roleGrant.findMany({ orderBy: { id: "asc" } }),
  applications: await site.prisma.application.findMany({ orderBy: { id: "asc" } }),
  submissions: await site.prisma.submission.findMany({ orderBy: { id: "asc" } }),
  attempts: await site.prisma.attempt.findMany({ orderBy: { id: "asc" } }),
  grades: await site.prisma.grade.findMany({ orderBy: { id: "asc" } }),
  enrolments: await site.prisma.enrolment.findMany({ orderBy: { id: "asc" } }),
  reviews: await site.prisma.review.findMany({ orderBy: { id: "asc" } }),
  certificates: await site.prisma.certificate.findMany({ orderBy: { id: "asc" } }),
});

/** Names of the columns in which rows of before and after differ. */
function changes(before: Record<string, unknown[]>, after: Record<string, unknown[]>): string[] {
  const found = new Set<string>();
  for (const [table, rows] of Object.entries(after)) {
    const known = new Map(
      (before[table] as { id: string }[]).map((row) => [row.id, row as Record<string, unknown>]),
    );
    for (const row of rows as { id: string }[])
      for (const [column, value] of Object.entries(row))
        if (JSON.stringify(known.get(row.id)?.[column]) !== JSON.stringify(value))
          found.add(`${table}.${column}`);
  }
  return [...found].sort();
}

describe("B12 a form changes its own fields and no other", () => {
  const forms: [
    what: string,
    who: (w: World) => string,
    url: (w: World) => string,
    form: Record<string, string>,
    own: string[],
  ][] = [
    [
      "an account",
      (w) => w.people.learner,
      () => "/account",
      { name: "Another Name", locale: "en", timeZone: "Europe/Sarajevo" },
      ["users.name"],
    ],
    [
      "a draft of an application",
      (w) => w.people.learner,
      (w) => `/schools/${w.cohortSlug}/apply`,
      { intent: "save", version: "1", occupation: "researcher" },
      ["applications.answers", "applications.updatedAt", "applications.version"],
    ],
    [
      "a saved answer",
      (w) => w.people.learner,
      (w) => `/learn/attempts/${w.attemptId}/responses`,
      { version: "0" },
      ["attempts.savedAt", "attempts.version"],
    ],
    [
      "a draft of a review",
      (w) => w.people.reviewer,
      (w) => `/learn/reviews/${w.allocationId}/draft`,
      { version: "1", noteToStaff: "Between us" },
      ["reviews.comments", "reviews.noteToStaff", "reviews.updatedAt", "reviews.version"],
    ],
    [
      "whether a certificate shows the name",
      (w) => w.people.learner,
      () => "/learn/certificates",
      { certificateId: "OWN", showName: "on" },
      ["certificates.showName"],
    ],
  ];
  test.each(forms)("%s", async (_what, who, url, form, own) => {
    const visitor = await site.signedIn(who(world));
    const fields = {
      ...SMUGGLED,
      ...form,
      ...(form.certificateId ? { certificateId: world.certificateId } : {}),
    };
    const before = await everyRow();
    const reply = await visitor.post(url(world), fields);
    expect([200, 302]).toContain(reply.status);
    expect(changes(before, await everyRow()).filter((column) => !own.includes(column))).toEqual([]);
  });

  test("signing up gives no role and no confirmed address", async () => {
    const form = { name: "New", password: "a long new password", ...SMUGGLED, email: "smuggler@example.org" };
    expect((await site.stranger().post("/signup", form)).status).toBe(302);
    const made = await site.prisma.user.findUniqueOrThrow({
      where: { email: "smuggler@example.org" },
      include: { roleGrants: true },
    });
    expect(made).toMatchObject({ emailVerifiedAt: null, roleGrants: [] });
    expect(made.id).not.toBe(SMUGGLED.id);
    expect(made.createdAt.getFullYear()).toBeGreaterThan(2020);
  });
});

describe("B14 what is missing, repeated or an object is refused", () => {
  const bodies: [what: string, body: string][] = [
    ["nothing", ""],
    ["a list where one is asked", "email=a@example.org&email=b@example.org&password=x"],
    ["a list in brackets", "email[]=a@example.org&password=x"],
    ["an operator", "email[not]=&password[not]="],
    ["an operator with a dot", "email.not=&password.not="],
    ["undefined, as a word", "email=undefined&password=undefined"],
    ["null, as a word", "email=null&password=null"],
  ];
  test.each(bodies)("signing in with %s", async (_what, body) => {
    const headers = { Origin: site.origin, "Content-Type": "application/x-www-form-urlencoded" };
    const reply = await site.stranger().send("POST", "/login", { headers, body });
    expect(reply.status).toBe(400);
    expect(reply.setCookies).toEqual([]);
  });

  test("JSON with an operator is no form", async () => {
    const headers = { Origin: site.origin, "Content-Type": "application/json" };
    const reply = await site
      .stranger()
      .send("POST", "/login", { headers, body: '{"email":{"not":""},"password":{"not":""}}' });
    expect(reply.status).toBe(400);
  });

  test("a certificate named by nothing, an operator or a list", async () => {
    const visitor = await site.signedIn(world.people.learner);
    const before = await site.fingerprint();
    for (const form of [
      {},
      { certificateId: "" },
      { "certificateId[not]": "x" },
      { "certificateId.not": "x" },
      { certificateId: "undefined" },
      { certificateId: ["a", "b"] },
    ])
      expect([
        form,
        (await visitor.post("/learn/certificates", { showName: "on", ...(form as Record<string, string>) }))
          .status,
      ]).toEqual([form, 400]);
    expect(await site.fingerprint()).toEqual(before);
  });

  test("addresses with something else for an id", async () => {
    const visitor = await site.signedIn(world.people.administrator);
    for (const id of [
      "undefined",
      "null",
      "%7B%22not%22%3A%22%22%7D",
      "[object%20Object]",
      "..%2f..",
      "'%20OR%201=1--",
      "a".repeat(300),
    ])
      for (const page of [
        `/learn/attempts/${id}`,
        `/learn/quizzes/${id}`,
        `/learn/reviews/${id}`,
        `/learn/assignments/${id}`,
        `/admin/people/${id}`,
        `/teach/submissions/${id}`,
        `/files/certificates/${id}.pdf`,
      ])
        expect([page, (await visitor.get(page)).status]).toEqual([page, 404]);
  });

  test("a query with something else for a filter", async () => {
    const visitor = await site.signedIn(world.people.administrator);
    for (const query of [
      "page=-1",
      "page=1e9",
      "page=0",
      "page=NaN",
      "page=1&page=2",
      "search=a&search=b",
      `search=${"a".repeat(201)}`,
    ])
      expect([query, (await visitor.get(`/admin/people?${query}`)).status]).toEqual([query, 400]);
    for (const query of ["state=nonsense", "country=%27", "sort=password", "state=submitted&state=offered"])
      expect([
        query,
        (await visitor.get(`/admin/cohorts/${world.cohortSlug}/applications?${query}`)).status,
      ]).toEqual([query, 400]);
  });
});

describe("B2, B3 the check stands in the leaf, not in a frame around it", () => {
  const LEAVES: [page: string, route: string][] = [
    ["/admin", "routes/admin+/index"],
    ["/admin/people", "routes/admin+/people"],
    ["/admin/cohorts", "routes/admin+/cohorts._index"],
    ["/teach", "routes/teach+/index"],
  ];
  test.each(LEAVES)("B2 %s gives a learner no data, asked for alone", async (page, route) => {
    for (const visitor of [await site.signedIn(world.people.learner), site.stranger()]) {
      const reply = await visitor.get(`${page}.data?_routes=${encodeURIComponent(route)}`);
      expect(reply.status === 202 ? reply.text : String(reply.status)).toMatch(
        /^40[34]$|\/login\?redirectTo/,
      );
      expect(reply.text).not.toContain("@example.org");
    }
  });

  test("B3 an action of staff is not run for a learner, in any shape", async () => {
    const visitor: Visitor = await site.signedIn(world.people.learner);
    const page = `/admin/people/${world.people.learner}`;
    const before = await site.fingerprint();
    const headers = { Origin: site.origin, "Content-Type": "application/x-www-form-urlencoded" };
    const body = encodeForm({ intent: "grant-role", role: "administrator" });
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      for (const address of [
        page,
        `${page}.data`,
        `${page}.data?_routes=routes%2Fadmin%2B%2Fpeople_.%24userId`,
        `${page}?_data=routes/admin%2B/people_.$userId`,
      ])
        expect([method, address, (await visitor.send(method, address, { headers, body })).status]).toEqual([
          method,
          address,
          address.includes("_data=") ? 400 : 404,
        ]);
    expect(await site.fingerprint()).toEqual(before);
  });
});
