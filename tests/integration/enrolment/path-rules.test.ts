import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { importCourse } from "~/features/catalogue/index.server";
import {
  enrol,
  exportPath,
  getMember,
  getModuleRules,
  getPath,
  getRulesPage,
  giveUpRules,
  importPath,
  listMembers,
  previewEvaluation,
  previewModuleRules,
  readPathFile,
  saveModuleRulesForm,
} from "~/features/enrolment/index.server";
import {
  NothingToGiveUp,
  PathFileInvalid,
  RulesChanged,
  RulesGoInCircles,
  RulesNameUnknown,
} from "~/features/enrolment/path/errors";
import { ModuleRulesForm } from "~/features/enrolment/path/schema";
import { importQuizzes } from "~/features/quizzes/index.server";
import { anonymous } from "~/shared/actor";
import { Forbidden, NotFound } from "~/shared/domain-error";
import { aBareCohort } from "../../support/builders/enrolment";
import { aCourseWithPath, type CourseWithPath, rulesFor } from "../../support/builders/path";
import { aPerson } from "../../support/builders/people";
import { drainOutbox } from "../../support/drain-outbox";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
let course: CourseWithPath;
let teacherId: string;

const teacher = (courseId = course.id) =>
  world.contextFor(personActor(teacherId, [{ role: "instructor", courseId, cohortId: null, country: null }]));
const place = (moduleSlug: string, cohortSlug: string | null = null) => ({
  courseSlug: course.slug,
  cohortSlug,
  moduleSlug,
  timeZone: "Europe/Sarajevo",
});
const form = (values: Partial<ModuleRulesForm>) =>
  ModuleRulesForm.parse({ intent: "save", follows: 0, asks: "own", lessons: ["all"], ...values });
const learner = async (...read: string[]) => {
  const { id: userId } = await aPerson(world.prisma, { name: `Learner ${Math.random()}` });
  const { id } = await enrol(world.system, { userId, courseId: course.id, cohortId: null });
  for (const slug of read) {
    const lesson = await world.prisma.lesson.findUniqueOrThrow({ where: { id: course.lessons[slug]! } });
    await world.prisma.lessonCompletion.create({
      data: { userId, lessonId: lesson.id, revisionId: lesson.currentRevisionId! },
    });
  }
  return { userId, enrolmentId: id };
};

beforeEach(async () => {
  course = await aCourseWithPath(world.prisma);
  teacherId = (await aPerson(world.prisma)).id;
});

describe("changing the rules of a module", () => {
  test("is a new version, written down, that holds at once and gives what was done already", async () => {
    const { userId } = await learner("a1", "a2");
    const values = { after: [course.b], opensAt: "2027-07-01T08:00" };
    expect(await saveModuleRulesForm(teacher(), place("c"), form(values))).toEqual({
      number: 1,
      isNew: true,
    });
    expect(await saveModuleRulesForm(teacher(), place("c"), form({ ...values, follows: 1 }))).toEqual({
      number: 1,
      isNew: false,
    });
    await saveModuleRulesForm(teacher(), place("a"), form({ follows: 1 }));
    const page = await getRulesPage(teacher(), { courseSlug: course.slug, cohortSlug: null });
    expect([page.number, page.origin, page.ruled[2]?.rules.opensAt]).toEqual([
      2,
      "editor",
      "2027-07-01T06:00:00.000Z",
    ]);
    expect((await getModuleRules(teacher(), place("c"))).values).toMatchObject(values);
    expect(
      await world.prisma.auditEntry.count({
        where: { objectId: course.id, action: "enrolment.rules-changed" },
      }),
    ).toBe(2);
    await drainOutbox();
    expect(await world.prisma.moduleCompletion.count({ where: { userId, moduleId: course.a } })).toBe(1);
  });

  test("of two at once the second is told, and so is whoever began before another version", async () => {
    const both = await Promise.allSettled(
      ["North", "South"].map((groups) => saveModuleRulesForm(teacher(), place("a"), form({ groups }))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await world.prisma.pathRules.count({ where: { courseId: course.id } })).toBe(1);
    await expect(saveModuleRulesForm(teacher(), place("a"), form({}))).rejects.toThrow(RulesChanged);
  });

  test("a school's first version begins with the course's, and leaves those alone", async () => {
    const slug = `school-${course.slug}`;
    await aBareCohort(world.prisma, course.id, slug);
    await saveModuleRulesForm(teacher(), place("b"), form({ after: [course.a] }));
    await saveModuleRulesForm(teacher(), place("c", slug), form({ groups: "North" }));
    const page = await getRulesPage(teacher(), { courseSlug: course.slug, cohortSlug: slug });
    expect(page.ruled.map(({ rules }) => [rules.after.length, rules.groups])).toEqual([
      [0, []],
      [1, []],
      [0, ["North"]],
    ]);
    const own = await getRulesPage(teacher(), { courseSlug: course.slug, cohortSlug: null });
    expect([own.number, own.ruled[2]?.rules.groups, own.schools]).toMatchObject([
      1,
      [],
      [{ slug, hasOwn: true }],
    ]);
  });

  test("is refused where nobody could get past it, or where it names what is not there", async () => {
    const other = await aCourseWithPath(world.prisma);
    const save = (slug: string, values: Partial<ModuleRulesForm>) =>
      saveModuleRulesForm(teacher(), place(slug), form(values));
    await save("b", { after: [course.a] });
    await expect(save("a", { follows: 1, after: [course.b] })).rejects.toThrow(RulesGoInCircles);
    await expect(save("a", { follows: 1, after: [other.b] })).rejects.toThrow(RulesNameUnknown);
    await expect(save("a", { follows: 1, lessons: [course.lessons.b1!] })).rejects.toThrow(RulesNameUnknown);
    await expect(save("a", { follows: 1, submit: ["assignment:brief"] })).rejects.toThrow(RulesNameUnknown);
    await expect(save("zzz", { follows: 1 })).rejects.toThrow(NotFound);
    expect(await world.prisma.pathRules.count({ where: { courseId: course.id } })).toBe(1);
  });

  test("and everything around it is for who teaches the course alone", async () => {
    const { userId, enrolmentId } = await learner();
    const other = (await aCourseWithPath(world.prisma)).id;
    for (const ctx of [teacher(other), world.contextFor(personActor(userId)), world.contextFor(anonymous)]) {
      const at = { courseSlug: course.slug, cohortSlug: null };
      for (const act of [
        () => saveModuleRulesForm(ctx, place("a"), form({})),
        () => previewModuleRules(ctx, place("a"), form({})),
        () => previewEvaluation(ctx, at),
        () => getRulesPage(ctx, at),
        () => getModuleRules(ctx, place("a")),
        () => listMembers(ctx, { courseSlug: course.slug, q: undefined, page: 1 }),
        () => getMember(ctx, { courseSlug: course.slug, enrolmentId }),
      ])
        await expect(act()).rejects.toThrow(NotFound);
    }
    expect(await world.prisma.pathRules.count({ where: { courseId: course.id } })).toBe(0);
  });
});

describe("giving up what was changed in the browser", () => {
  test("a school follows the course again, with what was earned, and may begin anew", async () => {
    const slug = `school-${course.slug}`;
    const { id: cohortId } = await aBareCohort(world.prisma, course.id, slug);
    const { userId } = await learner("a1", "a2");
    await world.prisma.enrolment.updateMany({ where: { userId }, data: { cohortId } });
    await saveModuleRulesForm(teacher(), place("a"), form({}));
    await saveModuleRulesForm(teacher(), place("b"), form({ after: [course.a], follows: 1 }));
    await saveModuleRulesForm(teacher(), place("c", slug), form({ groups: "North" }));
    await drainOutbox();
    const ofSchool = { courseSlug: course.slug, cohortSlug: slug };
    const page = () => getRulesPage(teacher(), ofSchool);
    const isOpen = async () =>
      (await getPath(world.contextFor(personActor(userId)), ofSchool))?.modules.map((one) => one.isOpen);
    expect([(await page()).canGiveUp, await isOpen()]).toEqual([true, [true, true, false]]);

    const both = await Promise.allSettled(
      [1, 2].map(() => giveUpRules(teacher(), { ...ofSchool, follows: 1 })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await isOpen()).toEqual([true, true, true]);
    expect(await page()).toMatchObject({
      isOwn: false,
      number: 2,
      canGiveUp: false,
      schools: [{ hasOwn: false }],
    });
    expect(await world.prisma.moduleCompletion.count({ where: { userId, moduleId: course.a } })).toBe(1);
    await expect(giveUpRules(teacher(), { ...ofSchool, follows: 2 })).rejects.toThrow(NothingToGiveUp);

    await saveModuleRulesForm(teacher(), place("c", slug), form({ groups: "South", follows: 2 }));
    expect(await page()).toMatchObject({ isOwn: true, number: 3, schools: [{ hasOwn: true }] });
    expect(await isOpen()).toEqual([true, true, false]);
  });

  test("is for who teaches the course, and about the version they saw", async () => {
    await saveModuleRulesForm(teacher(), place("b"), form({ after: [course.a] }));
    const { userId } = await learner();
    const other = (await aCourseWithPath(world.prisma)).id;
    const own = { courseSlug: course.slug, cohortSlug: null };
    for (const ctx of [teacher(other), world.contextFor(personActor(userId)), world.contextFor(anonymous)])
      await expect(giveUpRules(ctx, { ...own, follows: 1 })).rejects.toThrow(NotFound);
    await expect(giveUpRules(teacher(), { ...own, follows: 0 })).rejects.toThrow(RulesChanged);
    // Nothing was ever imported that the course could go back to.
    await expect(giveUpRules(teacher(), { ...own, follows: 1 })).rejects.toThrow(NothingToGiveUp);
    expect((await getRulesPage(teacher(), own)).canGiveUp).toBe(false);
  });
});

test("before anything is done one sees who would change, and nothing changes", async () => {
  await rulesFor(world.prisma, course, {});
  const done = await learner("a1", "a2");
  const half = await learner("a1");
  const names = await world.prisma.user.findMany({ where: { id: { in: [done.userId, half.userId] } } });
  const nameOf = (id: string) => names.find((one) => one.id === id)?.name;
  expect(await previewEvaluation(teacher(), { courseSlug: course.slug, cohortSlug: null })).toMatchObject({
    looked: 2,
    hasMore: false,
    changes: [{ kind: "gains", moduleNumber: 1, name: nameOf(done.userId) }],
  });
  await drainOutbox();
  expect(await world.prisma.moduleCompletion.count({ where: { userId: done.userId } })).toBe(1);
  const asked = form({
    follows: 1,
    lessons: [],
    results: [{ work: `quiz:${course.quizId}`, atLeast: 50 }],
    groups: "North",
  });
  const { changes } = await previewModuleRules(teacher(), place("a"), asked);
  expect(changes.map(({ kind, name }) => [kind, name]).sort()).toEqual(
    [
      ["keeps", nameOf(done.userId)],
      ["closes", nameOf(half.userId)],
    ].sort(),
  );
  expect(await world.prisma.pathRules.count({ where: { courseId: course.id } })).toBe(1);
  const list = await listMembers(teacher(), { courseSlug: course.slug, q: nameOf(done.userId), page: 1 });
  expect(list).toMatchObject({
    total: 1,
    modules: 3,
    members: [{ enrolmentId: done.enrolmentId, completed: 1 }],
  });
});

describe("rules in course.yml", () => {
  const COURSE = "content/courses/human-security";
  const courseSlug = "human-security";
  const actor = () => world.system;
  beforeEach(async () => {
    await importCourse(actor(), COURSE);
    await importQuizzes(actor(), { courseSlug, dir: COURSE });
  });

  test("open the first five modules to everybody and the others one after the other; twice changes nothing", async () => {
    const first = await importPath(actor(), { courseSlug, dir: COURSE });
    const second = await importPath(actor(), { courseSlug, dir: COURSE });
    expect([first.changed, second.changed]).toEqual([true, false]);
    const path = await getPath(world.contextFor(anonymous), { courseSlug });
    expect(path?.modules.map(({ isOpen }) => isOpen)).toEqual([
      ...[true, true, true, true, true],
      ...[false, false, false, false, false],
    ]);
    expect(await exportPath(actor(), { courseSlug })).toEqual((await readPathFile(COURSE)).path);
    await expect(importPath(world.contextFor(anonymous), { courseSlug, dir: COURSE })).rejects.toThrow(
      Forbidden,
    );
    await expect(importPath(actor(), { courseSlug: "none", dir: COURSE })).rejects.toThrow(NotFound);
  });

  test("leave rules alone that were changed in the browser, and name what is wrong by line", async () => {
    await importPath(actor(), { courseSlug, dir: COURSE });
    const found = await world.prisma.course.findUniqueOrThrow({ where: { slug: courseSlug } });
    const held = await world.prisma.pathRules.findFirstOrThrow({ where: { courseId: found.id } });
    await world.prisma.pathRules.create({
      data: {
        courseId: found.id,
        number: held.number + 1,
        rules: held.rules ?? {},
        contentHash: "x",
        origin: "editor",
      },
    });
    expect(await importPath(actor(), { courseSlug, dir: COURSE })).toEqual({
      changed: false,
      keptFromEditor: true,
    });

    // Given up, the files lead again.
    const before = await exportPath(actor(), { courseSlug });
    const given = { courseSlug, cohortSlug: null, follows: held.number + 1 };
    await giveUpRules(teacher(found.id), given);
    expect(await importPath(actor(), { courseSlug, dir: COURSE })).toEqual({
      changed: false,
      keptFromEditor: false,
    });
    expect(await exportPath(actor(), { courseSlug })).toEqual(before);

    const dir = await mkdtemp(path.join(tmpdir(), "path-"));
    await cp(COURSE, dir, { recursive: true });
    const broken =
      "slug: x\nmodules: []\n\npath:\n  requires: [{ view: lessons }]\n  modules:\n    nowhere: { after: [] }\n";
    await writeFile(path.join(dir, "course.yml"), broken);
    expect((await readPathFile(dir)).problems).toEqual([
      { file: "course.yml", line: 4, message: 'path names "nowhere", which is not in the course' },
    ]);
    await expect(importPath(actor(), { courseSlug, dir })).rejects.toThrow(PathFileInvalid);
    await writeFile(path.join(dir, "course.yml"), "slug: x\n\npath:\n  requires: [{ look: lessons }]\n");
    expect((await readPathFile(dir)).problems[0]).toMatchObject({ line: 4 });
    await rm(dir, { recursive: true });
  });
});
