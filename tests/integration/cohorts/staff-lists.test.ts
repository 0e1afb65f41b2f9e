import pg from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { ApplicationsSearch } from "~/features/cohorts";
import { CRITERIA } from "~/features/cohorts/applications/domain/total-score";
import type { AssessmentForm } from "~/features/cohorts/applications/schema";
import {
  assess,
  decide,
  exportApplications,
  getApplication,
  getApplicationId,
  getOrganiserDay,
  getRoster,
  listApplications,
} from "~/features/cohorts/index.server";
import type { Context } from "~/platform/context.server";
import { anonymous, type RoleName } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { AFTER_CALL, aCohort, anApplication, DURING_CALL, someAnswers } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
let cohort: Awaited<ReturnType<typeof aCohort>>;
let userId: string;
const POINTS = Object.fromEntries(CRITERIA.map(({ key }) => [key, 3])) as unknown as AssessmentForm;
const OFFER = { kind: "offer", reasonCode: "score", message: "" } as const;
const search = (values: Record<string, unknown> = {}) => ApplicationsSearch.parse(values);
const as = (role: RoleName, cohortId: string | null = cohort.id) =>
  world.contextFor(personActor(userId, [{ role, courseId: null, cohortId, country: null }]), AFTER_CALL);

beforeAll(async () => {
  cohort = await aCohort(world.prisma, { capacity: 30 });
  userId = (await aPerson(world.prisma)).id;
  const states = ["submitted", "waitlisted", "rejected"] as const;
  const names: Readonly<Record<number, string>> = {
    6: "Ana Đorđević",
    7: '=HYPERLINK("http://example.org")',
    8: "Љубица, 100%",
  };
  const nameOf = (number: number) => names[number] ?? `Applicant no ${number}`;
  const numbers = Array.from({ length: 300 }, (_, n) => n + 1);
  const people = await world.prisma.user.createManyAndReturn({
    data: numbers.map((number) => ({ email: `list-${number}@example.org`, name: nameOf(number) })),
    select: { id: true, email: true },
  });
  const idOf = new Map(people.map(({ id, email }) => [email, id]));
  await world.prisma.application.createMany({
    data: numbers.map((number) => {
      const country = number % 2 ? "RS" : "DE";
      return {
        cohortId: cohort.id,
        applicantId: idOf.get(`list-${number}@example.org`) ?? "",
        number,
        country,
        state: states[number % 3]!,
        answers: someAnswers({ country }),
        submittedAt: DURING_CALL,
        receipt: `LIST-${number}`,
        scorePercent: number % 5 ? number / 4 : null,
      };
    }),
  });
});

/** How many statements an act sends to PostgreSQL; the session's own come on top. */
async function countingQueries(act: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, "query");
  try {
    await act();
    return sent.mock.calls.length;
  } finally {
    sent.mockRestore();
  }
}

describe("the list", () => {
  test("of 300 shows 50 a page, each once, with the total", async () => {
    const seen = new Set<number>();
    for (let page = 1; page <= 6; page += 1) {
      const list = await listApplications(as("organiser"), {
        slug: cohort.slug,
        search: search({ page, sort: "-score" }),
      });
      expect(list).toMatchObject({ total: 300, pageCount: 6, page, from: (page - 1) * 50 + 1 });
      expect(list.rows).toHaveLength(50);
      for (const { number } of list.rows) seen.add(number);
    }
    expect(seen.size).toBe(300);
  });

  test("a page beyond the last is the last", async () => {
    expect(
      await listApplications(as("organiser"), { slug: cohort.slug, search: search({ page: 99 }) }),
    ).toMatchObject({ page: 6 });
  });

  test("needs at most eight queries with the session's, as do the detail and the first page", async () => {
    const organiser = as("organiser");
    expect(
      await countingQueries(() => listApplications(organiser, { slug: cohort.slug, search: search() })),
    ).toBeLessThanOrEqual(7);
    expect(
      await countingQueries(() => getApplication(organiser, { slug: cohort.slug, number: 3 })),
    ).toBeLessThanOrEqual(7);
    expect(await countingQueries(() => getOrganiserDay(organiser))).toBeLessThanOrEqual(7);
  });

  test.each([
    { by: { state: "waitlisted" }, total: 100 },
    { by: { country: "DE" }, total: 150 },
    { by: { country: "DE", state: "submitted" }, total: 50 },
    { by: { q: "17" }, total: 1 },
    { by: { q: "applicant NO 17" }, total: 11 },
    { by: { q: "љубица" }, total: 1 },
    { by: { q: "dordevic" }, total: 1 },
    { by: { q: "ĐORĐEVIĆ" }, total: 1 },
    { by: { q: "100%" }, total: 1 },
    { by: { q: "%" }, total: 1 },
    { by: { q: "_" }, total: 0 },
  ])("narrowed by $by has $total", async ({ by, total }) => {
    expect((await listApplications(as("organiser"), { slug: cohort.slug, search: search(by) })).total).toBe(
      total,
    );
  });

  test("puts the best first and those without a score last", async () => {
    const first = await listApplications(as("organiser"), {
      slug: cohort.slug,
      search: search({ sort: "-score" }),
    });
    expect(first.rows[0]).toMatchObject({ number: 299, scorePercent: 74.75 });
    const last = await listApplications(as("organiser"), {
      slug: cohort.slug,
      search: search({ sort: "-score", page: 6 }),
    });
    expect(last.rows.at(-1)?.scorePercent).toBeNull();
  });

  test("drafts stay with their writers", async () => {
    const other = await aCohort(world.prisma);
    await anApplication(world.prisma, other.id, { state: "draft" });
    expect(
      (await listApplications(as("organiser", other.id), { slug: other.slug, search: search() })).total,
    ).toBe(0);
  });
});

describe("who sees what", () => {
  test("a screener sees no names, finds nobody by name, and gets no desk", async () => {
    const screener = as("screener");
    const list = await listApplications(screener, { slug: cohort.slug, search: search() });
    expect(JSON.stringify(list)).not.toContain("Applicant no");
    expect(
      (await listApplications(screener, { slug: cohort.slug, search: search({ q: "Applicant" }) })).total,
    ).toBe(0);
    const one = await getApplication(screener, { slug: cohort.slug, number: 9 });
    expect(one.desk).toBeNull();
    for (const secret of ["Applicant no", "@example.org", "Person in question", "No pork"])
      expect(JSON.stringify(one)).not.toContain(secret);
    expect(one.answers.concern).toBeDefined();
  });

  test("an organiser sees the person apart from what is judged", async () => {
    const one = await getApplication(as("organiser"), { slug: cohort.slug, number: 9 });
    expect(one.desk).toMatchObject({
      applicant: { name: "Applicant no 9" },
      practical: { needs: "No pork, please" },
    });
    expect(JSON.stringify(one.answers)).not.toContain("No pork");
  });

  test("B7 to an organiser of another programme the cohort and its applications do not exist", async () => {
    const other = await aCohort(world.prisma);
    const stranger = as("organiser", other.id);
    const place = { slug: cohort.slug, number: 3 };
    await expect(listApplications(stranger, { slug: cohort.slug, search: search() })).rejects.toBeInstanceOf(
      NotFound,
    );
    await expect(
      exportApplications(stranger, { slug: cohort.slug, search: search(), locale: "en" }),
    ).rejects.toBeInstanceOf(NotFound);
    await expect(getApplication(stranger, place)).rejects.toBeInstanceOf(NotFound);
    await expect(getApplicationId(stranger, place)).rejects.toBeInstanceOf(NotFound);
    expect((await getOrganiserDay(stranger)).cohorts.map(({ slug }) => slug)).toEqual([other.slug]);
  });

  test.each(["instructor", "nobody", "stranger"] as const)("B7 neither do they to %s", async (who) => {
    const ctx =
      who === "instructor"
        ? as("instructor", null)
        : world.contextFor(who === "nobody" ? personActor(userId) : anonymous, AFTER_CALL);
    await expect(listApplications(ctx, { slug: cohort.slug, search: search() })).rejects.toBeInstanceOf(
      NotFound,
    );
    await expect(getApplication(ctx, { slug: cohort.slug, number: 3 })).rejects.toBeInstanceOf(NotFound);
    expect((await getOrganiserDay(ctx)).cohorts).toEqual([]);
  });

  test("nobody sees the own application from behind the desk", async () => {
    const other = await aCohort(world.prisma);
    await anApplication(world.prisma, other.id, { applicantId: userId, number: 1 });
    await expect(
      getApplication(as("organiser", other.id), { slug: other.slug, number: 1 }),
    ).rejects.toBeInstanceOf(NotFound);
  });
});

describe("the export", () => {
  const lines = async (ctx: Context, values = {}) =>
    (await exportApplications(ctx, { slug: cohort.slug, search: search(values), locale: "en" })).split(
      "\r\n",
    );

  test("holds all pages under the list's filters, in Unicode that spreadsheets recognise", async () => {
    const all = await lines(as("organiser"));
    expect(all).toHaveLength(301);
    expect(all[0]).toBe(`\uFEFF"Number","Name","Country","State","Score","Received on"`);
    expect(all[8]).toBe('8,"Љубица, 100%","Germany","Not selected",2,"2027-02-10T10:00:00.000Z"');
    expect(await lines(as("organiser"), { state: "waitlisted", country: "DE" })).toHaveLength(51);
  });

  test("K2 what people wrote cannot become a formula", async () => {
    expect((await lines(as("organiser")))[7]).toContain(`"'=HYPERLINK(""http://example.org"")"`);
  });

  test("has no names for screeners", async () => {
    const all = await lines(as("screener"));
    expect(all[0]).toBe(`\uFEFF"Number","Country","State","Score","Received on"`);
    expect(all.join()).not.toContain("Applicant");
  });
});

test("the first page counts people by country, with the rest under the open seats", async () => {
  const day = await getOrganiserDay(as("organiser"));
  expect(day.cohorts[0]?.funnel.map(({ country, applied }) => [country, applied]).sort()).toEqual([
    ["*", 150],
    ["AL", 0],
    ["RS", 150],
  ]);
  expect(day.cohorts[0]?.waiting).toMatchObject({ unread: 100, waitingList: 100, held: 0 });
});

describe("B1 a role for one country", () => {
  const inCountry = (role: "screener" | "selector", country: string) =>
    world.contextFor(
      personActor(userId, [{ role, courseId: null, cohortId: cohort.id, country }]),
      AFTER_CALL,
    );
  const at = (number: number) => ({ slug: cohort.slug, number });
  const GERMAN = 2;
  const SERBIAN = 3;

  test.each(["screener", "selector"] as const)(
    "%s: list, search and file hold that country alone",
    async (role) => {
      const ctx = inCountry(role, "DE");
      const listed = async (values = {}) =>
        (await listApplications(ctx, { slug: cohort.slug, search: search(values) })).total;
      expect(await listed()).toBe(150);
      expect(await listed({ country: "RS" })).toBe(0);
      expect(await listed({ q: `${SERBIAN}` })).toBe(0);
      expect(await listed({ q: `${GERMAN}` })).toBe(1);
      const file = await exportApplications(ctx, { slug: cohort.slug, search: search(), locale: "en" });
      expect(file.split("\r\n")).toHaveLength(151);
      expect(file).not.toContain("Serbia");
    },
  );

  test.each(["screener", "selector"] as const)(
    "%s: an application of another country does not exist",
    async (role) => {
      const ctx = inCountry(role, "DE");
      await expect(getApplication(ctx, at(SERBIAN))).rejects.toBeInstanceOf(NotFound);
      await expect(getApplicationId(ctx, at(SERBIAN))).rejects.toBeInstanceOf(NotFound);
      const { id: applicationId } = await world.prisma.application.findFirstOrThrow({
        where: { cohortId: cohort.id, number: SERBIAN },
      });
      await expect(assess(ctx, { applicationId, ratings: POINTS })).rejects.toBeInstanceOf(NotFound);
      await expect(decide(ctx, { applicationId, ...OFFER })).rejects.toBeInstanceOf(NotFound);
      expect((await getApplication(ctx, at(GERMAN))).application.country).toBe("DE");
    },
  );

  test("the first page counts that country alone, and seats as they are", async () => {
    const [mine] = (await getOrganiserDay(inCountry("selector", "DE"))).cohorts;
    expect(mine?.funnel.map(({ country, applied }) => [country, applied]).sort()).toEqual([
      ["*", 150],
      ["AL", 0],
      ["RS", 0],
    ]);
    expect(mine?.waiting).toMatchObject({ unread: 50, waitingList: 50, held: 0 });
  });

  test("names stand in the list only for whoever chooses among all of it", async () => {
    const both = (second: RoleName) =>
      world.contextFor(
        personActor(userId, [
          { role: "selector", courseId: null, cohortId: cohort.id, country: "DE" },
          { role: second, courseId: null, cohortId: cohort.id, country: null },
        ]),
        AFTER_CALL,
      );
    const names = async (ctx: Context) =>
      (await listApplications(ctx, { slug: cohort.slug, search: search() })).rows.some(({ name }) => name);
    expect(await names(inCountry("selector", "DE"))).toBe(true);
    expect(await names(both("screener"))).toBe(false);
    expect(await names(both("organiser"))).toBe(true);
    expect((await getApplication(both("screener"), at(GERMAN))).desk).not.toBeNull();
    expect((await getApplication(both("screener"), at(SERBIAN))).desk).toBeNull();
  });
});

describe("B1 selectors decide, screeners assess, auditors look", () => {
  test("a selector sees the desk and gives no points", async () => {
    const page = await getApplication(as("selector"), { slug: cohort.slug, number: 9 });
    expect(page).toMatchObject({ assesses: false, desk: { applicant: { name: "Applicant no 9" } } });
    const before = await world.prisma.applicationAssessment.count();
    await expect(
      assess(as("selector"), { applicationId: page.application.id, ratings: POINTS }),
    ).rejects.toMatchObject({ code: "common/forbidden" });
    expect(await world.prisma.applicationAssessment.count()).toBe(before);
  });

  test("a screener gives points and decides nothing", async () => {
    const page = await getApplication(as("screener"), { slug: cohort.slug, number: 9 });
    expect(page).toMatchObject({ assesses: true, desk: null });
    await expect(
      decide(as("screener"), { applicationId: page.application.id, ...OFFER }),
    ).rejects.toMatchObject({ code: "common/forbidden" });
  });

  test("an auditor sees numbers and states, no names, and opens nothing", async () => {
    const list = await listApplications(as("auditor"), { slug: cohort.slug, search: search() });
    expect(list).toMatchObject({ total: 300, cohort: { seesNames: false, reads: false } });
    expect(JSON.stringify(list)).not.toContain("Applicant no");
    await expect(getApplication(as("auditor"), { slug: cohort.slug, number: 9 })).rejects.toBeInstanceOf(
      NotFound,
    );
  });
});

describe("the roster", () => {
  test("is who is enrolled, by name and number, and nothing else", async () => {
    const school = await aCohort(world.prisma);
    const sent = await anApplication(world.prisma, school.id, { name: "Ana", number: 7, state: "accepted" });
    const { id: walkIn } = await aPerson(world.prisma, { name: "Bo" });
    const { id: gone } = await aPerson(world.prisma, { name: "Gone" });
    const enrolled = { courseId: school.courseId, cohortId: school.id };
    await world.prisma.enrolment.createMany({
      data: [
        { ...enrolled, userId: sent.applicantId },
        { ...enrolled, userId: walkIn },
        { ...enrolled, userId: gone, state: "withdrawn", endedAt: AFTER_CALL },
      ],
    });
    const roster = await getRoster(as("desk", school.id), school.slug);
    expect(roster.people.map(({ enrolmentId: _, ...row }) => row)).toEqual([
      { name: "Ana", number: 7 },
      { name: "Bo", number: null },
    ]);
    const day = await getOrganiserDay(as("desk", school.id));
    expect(day).toMatchObject({ cohorts: [], reads: false, rosters: [{ slug: school.slug }] });
  });

  test.each(["screener", "selector", "auditor", "instructor", "reviewer"] as const)(
    "B1 does not exist for %s, nor for the desk of another school",
    async (role) => {
      const other = await aCohort(world.prisma);
      await expect(getRoster(as(role), cohort.slug)).rejects.toBeInstanceOf(NotFound);
      await expect(getRoster(as("desk", other.id), cohort.slug)).rejects.toBeInstanceOf(NotFound);
    },
  );
});
