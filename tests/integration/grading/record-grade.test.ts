import { beforeAll, describe, expect, test } from "vitest";
import {
  ensureGradeItem,
  listOwnGrades,
  listReleasedGrades,
  recordGrade,
} from "~/features/grading/index.server";
import { anonymous } from "~/shared/actor";
import { aBareCourse } from "../../support/builders/grading";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
let courseId: string;
const column = (key: string) => ({
  courseId,
  cohortId: null,
  kind: "quiz" as const,
  key,
  title: "Quiz",
  position: 1,
  passPercent: 60,
});
const result = (gradeItemId: string, userId: string, percent: number) => ({
  gradeItemId,
  userId,
  percent,
  method: "best-attempt" as const,
  evidence: { attempt: "x" },
  release: true,
});

beforeAll(async () => {
  courseId = (await aBareCourse(world.prisma)).id;
});

describe("a column of the gradebook", () => {
  test("ten at once make one, and a later call brings it up to date", async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, () => ensureGradeItem(world.system, column("ten"))),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    await ensureGradeItem(world.system, { ...column("ten"), title: "Renamed", passPercent: 70 });
    const row = await world.prisma.gradeItem.findUniqueOrThrow({ where: { id: made[0]!.id } });
    expect([row.title, Number(row.passPercent)]).toEqual(["Renamed", 70]);
  });

  test("a learner may not make one", async () => {
    const learner = await aPerson(world.prisma);
    await expect(ensureGradeItem(world.contextFor(personActor(learner.id)), column("mine"))).rejects.toThrow(
      "may not",
    );
  });
});

describe("recording a grade", () => {
  test("it is rounded, judged against the pass mark, released and told", async () => {
    const learner = await aPerson(world.prisma);
    const item = await ensureGradeItem(world.system, column("rounded"));
    const grade = await recordGrade(world.system, result(item.id, learner.id, 59.995));
    expect(await listOwnGrades(world.contextFor(personActor(learner.id)))).toMatchObject([
      { gradeId: grade!.id, key: "rounded", percent: 60, passed: true, passPercent: 60 },
    ]);
    const events = await world.prisma.outboxMessage.findMany({ where: { topic: "grading.grade-released" } });
    expect(events.map(({ payload }) => payload)).toContainEqual({
      gradeId: grade!.id,
      userId: learner.id,
      gradeItemId: item.id,
    });
  });

  test("a criterion at zero does not pass", async () => {
    const learner = await aPerson(world.prisma);
    const item = await ensureGradeItem(world.system, column("zero"));
    await recordGrade(world.system, {
      ...result(item.id, learner.id, 90),
      ratings: [{ points: 4 }, { points: 0 }],
    });
    const grades = await listReleasedGrades(world.system, { userId: learner.id, courseId, cohortId: null });
    expect(grades).toMatchObject([{ percent: 90, passed: false }]);
  });

  test("of results at once the best stands, once", async () => {
    const learner = await aPerson(world.prisma);
    const item = await ensureGradeItem(world.system, column("best"));
    await Promise.all(
      [40, 90, 70, 20, 80].map((percent) =>
        recordGrade(world.system, { ...result(item.id, learner.id, percent), keepBest: true }),
      ),
    );
    const grades = await world.prisma.grade.findMany({ where: { gradeItemId: item.id } });
    expect(grades.map(({ percent, passed }) => [Number(percent), passed])).toEqual([[90, true]]);
  });

  test("what is not released is not seen, and nothing is told", async () => {
    const learner = await aPerson(world.prisma);
    const item = await ensureGradeItem(world.system, column("hidden"));
    const grade = await recordGrade(world.system, { ...result(item.id, learner.id, 80), release: false });
    expect(await listOwnGrades(world.contextFor(personActor(learner.id)))).toEqual([]);
    const told = await world.prisma.outboxMessage.count({
      where: { payload: { path: ["gradeId"], equals: grade!.id } },
    });
    expect(told).toBe(0);
  });

  test("an override needs a reason, and a better attempt leaves it alone", async () => {
    const learner = await aPerson(world.prisma);
    const teacher = await aPerson(world.prisma);
    const item = await ensureGradeItem(world.system, column("override"));
    const asTeacher = world.contextFor(
      personActor(teacher.id, [{ role: "instructor", courseId, cohortId: null, country: null }]),
    );
    const override = { ...result(item.id, learner.id, 50), method: "override" as const };
    await expect(recordGrade(asTeacher, override)).rejects.toMatchObject({
      code: "grading/override-needs-reason",
    });
    await recordGrade(asTeacher, { ...override, overrideReason: "Copied from a neighbour" });
    expect(
      await recordGrade(world.system, { ...result(item.id, learner.id, 95), keepBest: true }),
    ).toBeNull();
    const grade = await world.prisma.grade.findFirstOrThrow({ where: { gradeItemId: item.id } });
    expect([Number(grade.percent), grade.releasedById]).toEqual([50, teacher.id]);
  });

  test.each([Number.NaN, 100.01, -1, Number.POSITIVE_INFINITY])(
    "%d is no percentage and leaves no row",
    async (percent) => {
      const learner = await aPerson(world.prisma);
      const item = await ensureGradeItem(world.system, column("nonsense"));
      await expect(recordGrade(world.system, result(item.id, learner.id, percent))).rejects.toThrow(
        RangeError,
      );
      expect(await world.prisma.grade.count({ where: { userId: learner.id } })).toBe(0);
    },
  );
});

describe("who may", () => {
  test("nobody grades themselves; a teacher of another course grades nobody here", async () => {
    const learner = await aPerson(world.prisma);
    const item = await ensureGradeItem(world.system, column("refused"));
    const elsewhere = await aBareCourse(world.prisma);
    for (const actor of [
      personActor(learner.id),
      personActor(learner.id, [
        { role: "instructor", courseId: elsewhere.id, cohortId: null, country: null },
      ]),
      personActor(learner.id, [{ role: "organiser", courseId: null, cohortId: null, country: null }]),
      anonymous,
    ]) {
      await expect(
        recordGrade(world.contextFor(actor), result(item.id, learner.id, 100)),
      ).rejects.toMatchObject({
        kind: "forbidden",
      });
    }
  });

  test("another learner's grades are not shown", async () => {
    const [learner, other] = await Promise.all([aPerson(world.prisma), aPerson(world.prisma)]);
    const asOther = world.contextFor(personActor(other.id));
    await expect(
      listReleasedGrades(asOther, { userId: learner.id, courseId, cohortId: null }),
    ).rejects.toMatchObject({ kind: "forbidden" });
    expect(await listOwnGrades(world.contextFor(anonymous))).toEqual([]);
  });
});
