import { beforeAll, describe, expect, test, vi } from "vitest";
import { releaseGrades } from "~/features/peer-review/index.server";
import { aClassroom, type Classroom, may, systemAt } from "../../support/builders/assignments";
import { aBareCourse } from "../../support/builders/grading";
import { asked, giveReview, underReview } from "../../support/builders/peer-review";
import { aPerson } from "../../support/builders/people";
import type { Reply, Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const site = runningSite({ WORKERS: "off" });

interface Identity {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

let room: Classroom;
let author: Identity;
let reviewers: Identity[];
let submissionId: string;
let allocationIds: string[];

beforeAll(async () => {
  room = await aClassroom(site.prisma, { people: 5, reviewsPerSubmission: 2, reviewsOwed: 2 });
  await site.prisma.user.updateMany({
    where: { id: { in: room.authors.map(({ id }) => id) } },
    data: { organisation: null },
  });
  const { submissionIds } = await underReview(room);
  submissionId = submissionIds[0] ?? "";
  author = room.authors[0] as Identity;
  const allocations = await asked(site.prisma, submissionId);
  allocationIds = allocations.map(({ id }) => id);
  reviewers = allocations.map(
    ({ reviewerId }) => room.authors.find(({ id }) => id === reviewerId) as Identity,
  );
  for (const allocation of allocations) await giveReview(allocation);
});

/** Everything that would tell who somebody is. */
const marks = ({ id, email, name }: Identity) => [id, email, name];

const AUTHORS_PAGES = (): [string, string][] => [
  [`/learn/assignments/${room.assignmentId}`, "routes/learn+/assignments.$assignmentId"],
  ["/learn/assignments", "routes/learn+/assignments._index"],
  ["/learn/reviews", "routes/learn+/reviews._index"],
  ["/learn", "routes/learn+/index"],
  ["/account", "routes/account"],
];
const REVIEWERS_PAGES = (at: number): [string, string][] => [
  [`/learn/reviews/${allocationIds[at]}`, "routes/learn+/reviews.$allocationId"],
  [`/learn/reviews/${allocationIds[at]}/decline`, "routes/learn+/reviews.$allocationId_.decline"],
  ["/learn/reviews", "routes/learn+/reviews._index"],
  ["/learn", "routes/learn+/index"],
];

async function everything(visitor: Visitor, pages: [string, string][]): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (const [url, routeId] of pages)
    for (const address of [
      url,
      `${url}.data`,
      `${url}.data?_routes=${encodeURIComponent(routeId)}`,
      `${url}?sort=reviewer&q=Zori%C4%87&search=Sentinel`,
    ])
      replies.push(await visitor.get(address));
  return replies;
}

function expectNothingOf(people: readonly Identity[], replies: readonly Reply[]): void {
  const told = replies.flatMap(({ text, headers }) =>
    people.flatMap(marks).filter((mark) => text.includes(mark) || JSON.stringify(headers).includes(mark)),
  );
  expect(told).toEqual([]);
}

describe("D1 an author never learns who reviewed", () => {
  test("before the grades are released", async () => {
    const replies = await everything(await site.signedIn(author.id), AUTHORS_PAGES());
    expect(replies[0]?.status).toBe(200);
    expectNothingOf(reviewers, replies);
    expect(replies[0]?.text).not.toContain("These are ten plain words");
  });

  test("when the reviews are shown, under a name that is another on every work", async () => {
    await releaseGrades(systemAt(may(21)), { assignmentId: room.assignmentId });
    const replies = await everything(await site.signedIn(author.id), AUTHORS_PAGES());
    expect(replies[0]?.text).toContain("These are ten plain words");
    expectNothingOf(reviewers, replies);
    const rows = await site.prisma.reviewAllocation.findMany({
      select: { reviewerId: true, reviewerAlias: true },
    });
    for (const { id } of reviewers) {
      const aliases = rows
        .filter(({ reviewerId }) => reviewerId === id)
        .map(({ reviewerAlias }) => reviewerAlias);
      expect(new Set(aliases).size).toBe(aliases.length);
    }
  });

  test("nor in what is refused: another's review does not exist for the author", async () => {
    const visitor = await site.signedIn(author.id);
    const replies: Reply[] = [];
    for (const id of allocationIds) {
      replies.push(await visitor.get(`/learn/reviews/${id}`), await visitor.get(`/learn/reviews/${id}.data`));
      replies.push(
        await visitor.post(`/learn/reviews/${id}`, { intent: "open" }),
        await visitor.post(`/learn/reviews/${id}/draft`, { version: "1" }),
      );
    }
    expect([...new Set(replies.map(({ status }) => status))]).toEqual([404]);
    expectNothingOf(reviewers, replies);
  });
});

test("D1 and the reviewer never learns whose work it is", async () => {
  const visitor = await site.signedIn(reviewers[0]?.id ?? "");
  const replies = await everything(visitor, REVIEWERS_PAGES(0));
  expect(replies[0]?.status).toBe(200);
  expectNothingOf([author], replies);
  expect(replies.filter(({ text }) => text.includes(submissionId))).toEqual([]);
});

describe("B5 a work is its author's, its reviewers' and its instructors'", () => {
  test("an instructor of another course finds nothing, as if it were not there", async () => {
    const other = await aBareCourse(site.prisma);
    const { id } = await aPerson(site.prisma);
    await site.prisma.roleGrant.create({ data: { userId: id, role: "instructor", courseId: other.id } });
    const visitor = await site.signedIn(id);
    const even = ({ text }: Reply, id: string) => text.replaceAll(id, "ID").replace(/nonce="[^"]*"/g, "");
    const nowhere = "x".repeat(22);
    for (const [page, own] of [
      ["submissions", submissionId],
      ["assignments", room.assignmentId],
    ] as const) {
      const [foreign, none] = [
        await visitor.get(`/teach/${page}/${own}`),
        await visitor.get(`/teach/${page}/${nowhere}`),
      ];
      expect([page, foreign.status]).toEqual([page, 404]);
      expect(even(foreign, own)).toBe(even(none, nowhere));
    }
    expect((await visitor.get("/teach")).text).not.toContain(room.assignmentId);
  });

  test("another learner of the same school reaches none of it", async () => {
    const others = room.authors.filter(
      ({ id }) => id !== author.id && !reviewers.some((reviewer) => reviewer.id === id),
    );
    const visitor = await site.signedIn(others[0]?.id ?? "");
    const before = await site.fingerprint();
    const mark = await site.prisma.revision.findFirstOrThrow({
      where: { submissionId },
      select: { title: true, receipt: true },
    });
    for (const path of [
      `/teach/submissions/${submissionId}`,
      `/teach/assignments/${room.assignmentId}`,
      ...allocationIds.map((id) => `/learn/reviews/${id}`),
    ]) {
      expect([path, (await visitor.get(path)).status]).toEqual([path, 404]);
      expect([path, (await visitor.get(`${path}.data`)).status]).toEqual([path, 404]);
      expect([path, (await visitor.post(path, { intent: "release" })).status]).toEqual([
        path,
        expect.toSatisfy((status: number) => status === 404 || status === 400),
      ]);
    }
    const own = await visitor.get(`/learn/assignments/${room.assignmentId}`);
    expect(own.text).not.toContain(mark.receipt);
    expect(await site.fingerprint()).toEqual(before);
  });
});
