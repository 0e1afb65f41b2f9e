import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkBriefFile, importBriefs, scheduleAssignment } from "~/features/assignments/index.server";
import { aClassroom, DATES, instructorAt, may, personAt, systemAt } from "../../support/builders/assignments";
import { aBareCourse } from "../../support/builders/grading";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
const dir = "content/courses/human-security";

test("the shipped briefs hold, and importing them twice gives a row each", async () => {
  for (const name of ["community-assessment", "mini-barometer", "policy-brief"]) {
    const file = `assignments/${name}.yml`;
    expect(checkBriefFile(readFileSync(`${dir}/${file}`, "utf8"), file)).toEqual([]);
  }
  const course = await aBareCourse(world.prisma);
  for (const _ of [1, 2]) await importBriefs(systemAt(may(1)), { courseSlug: course.slug, dir });
  const briefs = await world.prisma.assignmentBrief.findMany({
    where: { courseId: course.id },
    orderBy: { slug: "asc" },
    include: { rubric: { include: { criteria: true } } },
  });
  expect(briefs.map(({ slug, rubric }) => [slug, rubric.criteria.length])).toEqual([
    ["community-assessment", 7],
    ["mini-barometer", 7],
    ["policy-brief", 7],
  ]);
  expect(briefs[2]).toMatchObject({ minWords: 1200, retiredAt: null });
  for (const { briefHtml } of briefs) expect(briefHtml).toContain("<h2");
});

test("a broken brief says where", () => {
  const source = readFileSync(`${dir}/assignments/policy-brief.yml`, "utf8").replace(
    "min: 1200",
    "min: 9999",
  );
  const [problem] = checkBriefFile(source, "policy-brief.yml");
  expect(problem).toMatchObject({ file: "policy-brief.yml", line: 5 });
});

test("a cohort has each brief once, also when two schedule it at once", async () => {
  const room = await aClassroom(world.prisma, { people: 0 });
  const plan = {
    cohortId: room.cohortId,
    briefSlug: "policy-brief",
    ...DATES,
    reviewsPerSubmission: 3,
    reviewsOwed: 2,
  };
  const tries = await Promise.allSettled([1, 2].map(() => scheduleAssignment(systemAt(may(1)), plan)));
  for (const { status } of tries) expect(status).toBe("rejected");
  expect(await world.prisma.assignment.count({ where: { cohortId: room.cohortId } })).toBe(1);
});

test("dates out of order are refused", async () => {
  const room = await aClassroom(world.prisma, { people: 0 });
  const plan = {
    cohortId: room.cohortId,
    briefSlug: "policy-brief",
    ...DATES,
    reviewsPerSubmission: 3,
    reviewsOwed: 2,
  };
  await expect(scheduleAssignment(systemAt(may(1)), { ...plan, dueAt: DATES.opensAt })).rejects.toMatchObject(
    {
      code: "assignments/dates-out-of-order",
    },
  );
});

test.each(["learner", "another course's instructor"])("%s may not schedule", async (who) => {
  const room = await aClassroom(world.prisma, { people: 1 });
  const other = await aBareCourse(world.prisma);
  const plan = {
    cohortId: room.cohortId,
    briefSlug: "policy-brief",
    ...DATES,
    reviewsPerSubmission: 3,
    reviewsOwed: 2,
  };
  const ctx =
    who === "learner"
      ? personAt(room.authors[0]!.id, may(1))
      : instructorAt(room.instructorId, other.id, may(1));
  await expect(scheduleAssignment(ctx, plan)).rejects.toMatchObject({ kind: "forbidden" });
});
