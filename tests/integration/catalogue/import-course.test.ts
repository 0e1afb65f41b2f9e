import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkContent, importCourse } from "~/features/catalogue/index.server";
import { completeLesson } from "~/features/enrolment/index.server";
import { anonymous } from "~/shared/actor";
import { Forbidden } from "~/shared/domain-error";
import { aPerson } from "../../support/builders/people";
import { runSql } from "../../support/database-template";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const FIRST = "modules/01-origins-and-concept/1-1-a-question-first.md";

let root: string;
let dir: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "content-"));
  cpSync("content", root, { recursive: true });
  dir = path.join(root, "courses/human-security");
});

afterEach(async () => {
  rmSync(root, { recursive: true });
  // As the owner of the tables: the site itself may not.
  await runSql(world.url, 'TRUNCATE "Course", "Enrolment", "OutboxMessage", "AuditEntry" CASCADE');
});

const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(path.join(dir, file), change(readFileSync(path.join(dir, file), "utf8")));

/** Four modules are enough where it does not matter how many there are; reading ten takes its time. */
function leaveFourModules(): void {
  const staying = ["01-", "02-", "03-", "10-"];
  const gone = readdirSync(path.join(dir, "modules")).filter(
    (name) => !staying.some((start) => name.startsWith(start)),
  );
  for (const name of gone) rmSync(path.join(dir, "modules", name), { recursive: true });
  edit("course.yml", (text) => gone.reduce((left, name) => left.replace(`  - ${name}\n`, ""), text));
}

const snapshot = async () => ({
  courses: await world.prisma.course.findMany(),
  modules: await world.prisma.module.findMany({ orderBy: { id: "asc" } }),
  lessons: await world.prisma.lesson.findMany({ orderBy: { id: "asc" } }),
  revisions: await world.prisma.lessonRevision.findMany({ orderBy: { id: "asc" } }),
  terms: await world.prisma.glossaryTerm.findMany({ orderBy: { id: "asc" } }),
  audit: await world.prisma.auditEntry.count(),
});

const firstLesson = () =>
  world.prisma.lesson.findFirstOrThrow({
    where: { slug: "a-question-first" },
    include: { currentRevision: true },
  });

describe("the shipped course", () => {
  test("has no problems and is imported whole", async () => {
    expect(await checkContent(root)).toEqual([]);
    const report = await importCourse(world.system, dir);
    expect(report).toMatchObject({
      changed: true,
      slug: "human-security",
      problems: [],
      lessons: { added: 47 },
    });
    expect(await world.prisma.module.count()).toBe(10);
    expect(await world.prisma.lessonRevision.count()).toBe(47);
    expect(await world.prisma.glossaryTerm.count()).toBeGreaterThan(20);
  });

  test("imported twice changes nothing, not even a row's date", async () => {
    await importCourse(world.system, dir);
    const before = await snapshot();
    expect(await importCourse(world.system, dir)).toMatchObject({ changed: false, problems: [] });
    expect(await snapshot()).toEqual(before);
  });

  test("is not read again where no byte of it changed, unless something was wrong with it", async () => {
    leaveFourModules();
    await importCourse(world.system, dir);
    const renamed = 'UPDATE "Course" SET "contentHash" = \'of something else\'';
    await runSql(world.url, renamed);
    expect(await importCourse(world.system, dir)).toMatchObject({ changed: false, slug: "human-security" });
    edit("course.yml", (text) => `${text}# a remark\n`);
    expect(await importCourse(world.system, dir)).toMatchObject({ changed: true });

    edit(FIRST, (text) => `${text}\n\n<b>raw</b>\n`);
    for (const time of [1, 2]) {
      const { problems } = await importCourse(world.system, dir);
      expect(problems, `import ${time}`).toMatchObject([
        { message: "raw HTML is not allowed" },
        { message: "raw HTML is not allowed" },
      ]);
    }
  });

  test("imported by two at once gives one course", async () => {
    await Promise.all(Array.from({ length: 4 }, () => importCourse(world.system, dir)));
    const { courses, modules, lessons, revisions } = await snapshot();
    expect([courses.length, modules.length, lessons.length, revisions.length]).toEqual([1, 10, 47, 47]);
  });

  test("is imported by nobody but administrators and the product", async () => {
    await expect(importCourse(world.contextFor(anonymous), dir)).rejects.toThrow(Forbidden);
    await expect(importCourse(world.contextFor(personActor("x")), dir)).rejects.toThrow(Forbidden);
    expect(await world.prisma.course.count()).toBe(0);
  });
});

describe("a changed lesson", () => {
  beforeEach(leaveFourModules);

  test("gets a new revision; who has read it has still read it", async () => {
    await importCourse(world.system, dir);
    const before = await firstLesson();
    const person = await aPerson(world.prisma);
    await completeLesson(world.contextFor(personActor(person.id)), { lessonId: before.id });

    edit(FIRST, (text) => text.replace("take one minute", "take two minutes"));
    expect((await importCourse(world.system, dir)).lessons).toMatchObject({
      added: 0,
      revised: 1,
      retired: 0,
      kept: 0,
    });

    const after = await firstLesson();
    expect(after.currentRevision?.html).toContain("take two minutes");
    expect(after.id).toBe(before.id);
    expect(await world.prisma.lessonRevision.count({ where: { lessonId: after.id } })).toBe(2);
    expect(await world.prisma.lessonCompletion.findMany()).toMatchObject([
      { lessonId: before.id, revisionId: before.currentRevisionId },
    ]);
  });

  test("that is changed back takes up its former text", async () => {
    await importCourse(world.system, dir);
    const before = await firstLesson();
    const original = readFileSync(path.join(dir, FIRST), "utf8");
    edit(FIRST, (text) => text.replace("one minute", "two minutes"));
    await importCourse(world.system, dir);
    writeFileSync(path.join(dir, FIRST), original);
    await importCourse(world.system, dir);
    expect((await firstLesson()).currentRevisionId).toBe(before.currentRevisionId);
    expect(await world.prisma.lessonRevision.count({ where: { lessonId: before.id } })).toBe(2);
  });
});

describe("what leaves the files", () => {
  beforeEach(leaveFourModules);

  const MODULE = "modules/01-origins-and-concept/module.yml";

  test("is retired with what people did, and comes back as the same lesson", async () => {
    await importCourse(world.system, dir);
    const { id } = await firstLesson();
    const person = await aPerson(world.prisma);
    await completeLesson(world.contextFor(personActor(person.id)), { lessonId: id });
    const original = readFileSync(path.join(dir, MODULE), "utf8");

    edit(MODULE, (text) => text.replace(/ {2}- slug: a-question-first[\s\S]*?(?= {2}- slug: a-report)/, ""));
    expect((await importCourse(world.system, dir)).lessons.retired).toBe(1);
    expect((await firstLesson()).retiredAt).not.toBeNull();
    expect(await world.prisma.lessonCompletion.count()).toBe(1);

    writeFileSync(path.join(dir, MODULE), original);
    await importCourse(world.system, dir);
    expect(await firstLesson()).toMatchObject({ id, retiredAt: null });
  });

  test("a module too; modules may change places meanwhile", async () => {
    await importCourse(world.system, dir);
    edit("course.yml", (text) => text.replace("  - 10-ethics-and-policy\n", ""));
    await importCourse(world.system, dir);
    const gone = await world.prisma.module.findFirstOrThrow({
      where: { slug: "ethics-and-policy" },
      include: { lessons: true },
    });
    expect(gone.retiredAt).not.toBeNull();
    expect(gone.lessons.every(({ retiredAt }) => retiredAt !== null)).toBe(true);
    expect(await world.prisma.module.count({ where: { retiredAt: null } })).toBe(3);
  });
});

describe("a broken file", () => {
  beforeEach(leaveFourModules);

  test("is named with its line; the rest is imported and what was published stays", async () => {
    await importCourse(world.system, dir);
    const before = await firstLesson();
    edit(FIRST, (text) =>
      text.replace(
        "## Three small questions",
        "See [this](javascript:alert(1)) and [^nobody].\n\n## Three small questions",
      ),
    );
    edit("modules/02-dimensions-freedoms-principles/module.yml", (text) =>
      text.replace('title: "Seven', 'titel: "Seven'),
    );
    edit("modules/03-human-and-state-security/module.yml", (text) =>
      text.replace("hours: ", "hours: 9 # was "),
    );

    const { problems, changed } = await importCourse(world.system, dir);
    const line =
      readFileSync(path.join(dir, FIRST), "utf8")
        .split("\n")
        .findIndex((text) => text.startsWith("See [this]")) + 1;
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          file: FIRST,
          line,
          message: expect.stringContaining("a link may lead to"),
        }),
        expect.objectContaining({ file: FIRST, line, message: expect.stringContaining("[^nobody]") }),
        expect.objectContaining({
          file: "modules/02-dimensions-freedoms-principles/module.yml",
          message: "title is missing",
        }),
        expect.objectContaining({
          file: "modules/02-dimensions-freedoms-principles/module.yml",
          line: 3,
          message: "has a key nobody knows: titel",
        }),
      ]),
    );
    expect(changed).toBe(true);
    expect((await firstLesson()).currentRevisionId).toBe(before.currentRevisionId);
    expect(await world.prisma.module.findFirst({ where: { number: 3 } })).toMatchObject({ hours: 9 });
    expect(await world.prisma.module.findFirst({ where: { number: 2 } })).toMatchObject({
      retiredAt: null,
      hours: 3,
    });
    expect(await world.prisma.lesson.count({ where: { retiredAt: { not: null } } })).toBe(0);
  });

  test("as course.yml stops the course, and says where", async () => {
    edit("course.yml", (text) => `${text}modules: [\n`);
    const report = await importCourse(world.system, dir);
    expect(report).toMatchObject({ courseId: null, changed: false });
    expect(report.problems[0]).toMatchObject({ file: "course.yml", line: expect.any(Number) });
    expect(await world.prisma.course.count()).toBe(0);
  });

  test("content check names every problem of every file at once, without a database", async () => {
    edit("glossary.yml", (text) => text.replace("referent-object:", "referent-thing:"));
    rmSync(path.join(dir, "quizzes/module-02.yml"));
    writeFileSync(path.join(dir, "modules/01-origins-and-concept/stray.md"), "x");
    writeFileSync(path.join(root, "pages/broken.md"), "---\nslug: other\n---\n\n<b>x</b>");
    const found = (await checkContent(root)).map(({ file, message }) => `${file}: ${message}`).join("\n");
    expect(found).toContain('the term "referent-object" is not in glossary.yml');
    expect(found).toContain('1-1-a-question-first.md: :term names "referent-object"');
    expect(found).toContain("quizzes/module-02.yml: the file is missing");
    expect(found).toContain("stray.md: the file is not listed in module.yml");
    expect(found).toContain("pages/broken.md: title is missing");
    expect(found).toContain("pages/broken.md: raw HTML is not allowed");
  });
});
