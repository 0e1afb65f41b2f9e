import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { checkCohortFile, importCohort } from "~/features/cohorts/index.server";
import { Forbidden } from "~/shared/domain-error";
import { aBareCourse, anApplication } from "../../support/builders/cohorts";
import { personActor, testDatabase } from "../../support/test-context";

const FILE = "content/cohorts/summer-school-2027.yml";
const world = testDatabase();

/** The real file with something changed in it. */
function changed(from: string | RegExp, to: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "cohort-")), path.basename(FILE));
  const source = readFileSync(FILE, "utf8");
  const text = source.replace(from, to);
  if (text === source) throw new Error(`${from} is not in the file`);
  writeFileSync(file, text);
  return file;
}

beforeEach(async () => {
  await world.prisma.application.deleteMany();
  await world.prisma.cohort.deleteMany();
  await world.prisma.course.deleteMany();
  await aBareCourse(world.prisma, "human-security");
});

describe("importing", () => {
  test("the school of 2027 arrives with its call, seats and rule", async () => {
    const [imported] = await importCohort(world.system, { dir: "content/cohorts" });
    expect(imported).toMatchObject({ slug: "summer-school-2027", outcome: "created" });
    const cohort = await world.prisma.cohort.findUniqueOrThrow({
      where: { id: imported!.id },
      include: { seats: true },
    });
    expect(cohort.applicationsOpenAt.toISOString()).toBe("2027-01-14T23:00:00.000Z");
    expect(cohort.applicationsCloseAt.toISOString()).toBe("2027-03-01T22:59:00.000Z");
    expect(cohort.seats.reduce((sum, seat) => sum + seat.seats, 0)).toBe(cohort.capacity);
    expect(cohort.completionRule).toMatchObject({ assignment: "policy-brief", reviewsGiven: 2 });
  });

  test("the same file again changes nothing; another one changes what it says", async () => {
    await importCohort(world.system, { file: FILE });
    expect(await importCohort(world.system, { file: FILE })).toMatchObject([{ outcome: "unchanged" }]);
    const cohort = await world.prisma.cohort.findFirstOrThrow();
    await world.prisma.cohort.update({ where: { id: cohort.id }, data: { nextApplicationNumber: 42 } });
    const file = changed("country: GR, seats: 1, reserve: 1", "country: GR, seats: 1, reserve: 3");
    expect(await importCohort(world.system, { file })).toMatchObject([{ outcome: "changed" }]);
    const after = await world.prisma.cohort.findFirstOrThrow({
      include: { seats: { where: { country: "GR" } } },
    });
    expect(after.seats).toMatchObject([{ seats: 1, reserve: 3 }]);
    expect(after.nextApplicationNumber).toBe(42);
  });

  test("two at once make one cohort", async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => importCohort(world.system, { file: FILE })));
    expect(
      outcomes
        .flat()
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(["created", "unchanged", "unchanged"]);
    expect(await world.prisma.cohort.count()).toBe(1);
  });

  test("a file with a mistake is refused whole, with file and line", async () => {
    const file = changed("answerDays: 10", "answerDays: many");
    await expect(importCohort(world.system, { file })).rejects.toMatchObject({
      code: "cohorts/file-broken",
      problems: [{ file: "cohorts/summer-school-2027.yml", line: 9, message: "answerDays must be a number" }],
    });
    expect(await world.prisma.cohort.count()).toBe(0);
  });

  test("without its course it is refused", async () => {
    await world.prisma.course.deleteMany();
    await expect(importCohort(world.system, { file: FILE })).rejects.toMatchObject({
      code: "cohorts/course-missing",
    });
  });

  test("the capacity does not fall below the seats already offered", async () => {
    const [imported] = await importCohort(world.system, { file: FILE });
    for (const state of ["offered", "accepted"] as const)
      await anApplication(world.prisma, imported!.id, { state });
    const file = changed(/capacity: 30[\s\S]*?answerDays/, "capacity: 1\nanswerDays");
    writeFileSync(file, readFileSync(file, "utf8").replace(/seats:\n(?: {2}- .*\n)+/, "seats: []\n"));
    await expect(importCohort(world.system, { file })).rejects.toMatchObject({
      code: "cohorts/seats-already-held",
    });
    expect((await world.prisma.cohort.findFirstOrThrow()).capacity).toBe(30);
  });

  test("an organiser may not import", async () => {
    const organiser = personActor("someone", [
      { role: "organiser", courseId: null, cohortId: null, country: null },
    ]);
    await expect(importCohort(world.contextFor(organiser), { file: FILE })).rejects.toBeInstanceOf(Forbidden);
  });
});

describe("checking a file", () => {
  test("finds nothing in the shipped one", async () => {
    expect(await checkCohortFile(FILE)).toEqual([]);
  });

  test.each([
    {
      from: "timeZone: Europe/Sarajevo",
      to: "timeZone: Europe/Nowhere",
      says: "timeZone is not a time zone such as Europe/Sarajevo",
    },
    {
      from: "country: GR",
      to: "country: GX",
      says: "seats, entry 9, country is not a country code such as BA",
    },
    { from: "country: GR", to: "country: RS", says: "seats names a country twice" },
    {
      from: "capacity: 30",
      to: "capacity: 31",
      says: "seats add up to 30 with the open ones, not to the capacity of 31",
    },
    { from: "id: deadline,", to: "id: dead-line,", says: 'calendar needs an entry "deadline" with a date' },
    { from: 'endsOn: "2027-07-14"', to: 'endsOn: "2027-07-04"', says: "endsOn is before startsOn" },
    {
      from: "slug: summer-school-2027",
      to: "slug: other",
      says: 'the slug "other" differs from the file\'s name',
    },
    { from: "summary: >-", to: "colour: red\nsummary: >-", says: "has a key nobody knows: colour" },
  ])("names $says", async ({ from, to, says }) => {
    const problems = await checkCohortFile(changed(from, to));
    expect(problems.map(({ message }) => message)).toEqual([says]);
    expect(problems[0]?.line).toBeGreaterThan(0);
  });

  test("says when there is no file", async () => {
    expect(await checkCohortFile("content/cohorts/none.yml")).toMatchObject([
      { message: "the file cannot be read" },
    ]);
  });
});
