import { beforeEach, describe, expect, test } from "vitest";
import {
  assess,
  decide,
  getApplication,
  getOrganiserDay,
  getOwnApplication,
} from "~/features/cohorts/index.server";
import { NotFound } from "~/shared/domain-error";
import { AFTER_CALL, aCohort, anApplication } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
let cohort: Awaited<ReturnType<typeof aCohort>>;
beforeEach(async () => {
  cohort = await aCohort(world.prisma);
});

const GOOD = { understanding: 4, experience: 3, idea: 5, cooperation: 2, use: 4, clarity: 3 };
const ALL = (points: number) => ({
  understanding: points,
  experience: points,
  idea: points,
  cooperation: points,
  use: points,
  clarity: points,
});
async function staff(role: "screener" | "organiser", cohortId = cohort.id) {
  const { id } = await aPerson(world.prisma);
  return world.contextFor(personActor(id, [{ role, courseId: null, cohortId, country: null }]), AFTER_CALL);
}
const scoreOf = async (id: string) =>
  Number((await world.prisma.application.findUniqueOrThrow({ where: { id } })).scorePercent);

describe("assessing", () => {
  test("case (6): points 4,3,5,2,4,3 make 73, and may be changed", async () => {
    const { id, number } = await anApplication(world.prisma, cohort.id);
    const screener = await staff("screener");
    expect(await assess(screener, { applicationId: id, ratings: GOOD })).toEqual({ totalPercent: 73 });
    expect(await scoreOf(id)).toBe(73);
    await assess(screener, { applicationId: id, ratings: ALL(5) });
    expect(await scoreOf(id)).toBe(100);
    const page = await getApplication(screener, { slug: cohort.slug, number: number! });
    expect(page.ownAssessment).toEqual({ ratings: ALL(5), totalPercent: 100 });
  });

  test("six readers at once: the score is the mean of all", async () => {
    const { id } = await anApplication(world.prisma, cohort.id);
    const readers = await Promise.all(Array.from({ length: 6 }, () => staff("screener")));
    await Promise.all(readers.map((ctx, points) => assess(ctx, { applicationId: id, ratings: ALL(points) })));
    expect(await scoreOf(id)).toBe(50);
  });

  test("two readers who disagree call a third, on the desk and on the first page", async () => {
    const { id, number } = await anApplication(world.prisma, cohort.id);
    await assess(await staff("screener"), { applicationId: id, ratings: ALL(1) });
    await assess(await staff("screener"), { applicationId: id, ratings: ALL(4) });
    const organiser = await staff("organiser");
    expect((await getApplication(organiser, { slug: cohort.slug, number: number! })).desk).toMatchObject({
      needsThirdReader: true,
      totals: [20, 80],
    });
    expect((await getOrganiserDay(organiser)).cohorts[0]?.waiting).toMatchObject({
      unread: 0,
      disagreements: 1,
      undecided: 0,
    });
  });

  test.each(["offered", "accepted", "rejected", "withdrawn"] as const)(
    "ends when the application is %s",
    async (state) => {
      const { id } = await anApplication(world.prisma, cohort.id, { state });
      await expect(
        assess(await staff("screener"), { applicationId: id, ratings: GOOD }),
      ).rejects.toMatchObject({ code: "cohorts/not-assessable" });
      expect(await world.prisma.applicationAssessment.count({ where: { applicationId: id } })).toBe(0);
    },
  );

  test("B7 is for readers of this cohort, and nobody's for themselves", async () => {
    const other = await aCohort(world.prisma);
    const { id, applicantId } = await anApplication(world.prisma, cohort.id);
    await expect(
      assess(await staff("screener", other.id), { applicationId: id, ratings: GOOD }),
    ).rejects.toBeInstanceOf(NotFound);
    const own = personActor(applicantId, [
      { role: "organiser", courseId: null, cohortId: cohort.id, country: null },
    ]);
    await expect(
      assess(world.contextFor(own, AFTER_CALL), { applicationId: id, ratings: GOOD }),
    ).rejects.toBeInstanceOf(NotFound);
  });
});

test("B7 what an applicant gets holds no scores, notes or names and ids of staff", async () => {
  const { id, applicantId } = await anApplication(world.prisma, cohort.id);
  const screener = await staff("screener");
  const organiser = await staff("organiser");
  await assess(screener, { applicationId: id, ratings: GOOD });
  await decide(organiser, { applicationId: id, kind: "offer", reasonCode: "score", message: "Welcome." });
  const own = await getOwnApplication(world.contextFor(personActor(applicantId), AFTER_CALL), cohort.slug);
  const json = JSON.stringify(own);
  expect(own.decision).toMatchObject({ kind: "offer", reasonCode: "score", message: "Welcome." });
  for (const word of ["73", 'score":', "scorePercent", "rating", "assess", "decidedBy", "totalPercent"])
    expect(json).not.toContain(word);
  for (const { actor } of [screener, organiser])
    expect(json).not.toContain(actor.kind === "person" ? actor.userId : "?");
});

test("B7 another applicant has no such application", async () => {
  await anApplication(world.prisma, cohort.id);
  const { id } = await aPerson(world.prisma);
  await expect(
    getOwnApplication(world.contextFor(personActor(id), AFTER_CALL), cohort.slug),
  ).rejects.toBeInstanceOf(NotFound);
});
