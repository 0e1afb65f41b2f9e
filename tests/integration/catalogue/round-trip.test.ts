import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportCourse } from "~/cli/content/export-files";
import { importFiles } from "~/cli/content/import-files";
import {
  addLesson,
  archiveLesson,
  bringBackLesson,
  checkContent,
  findLessonPage,
  getPresentAddress,
  importCourse,
  publishRevision,
} from "~/features/catalogue/index.server";
import { readDocument } from "~/features/documents";
import { documentFromMarkdown } from "~/features/documents/index.server";
import { anonymous } from "~/shared/actor";
import { Forbidden, NotFound } from "~/shared/domain-error";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const SHIPPED = "content/courses/human-security";
let root: string;
const dir = () => path.join(root, "courses/human-security");

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "export-"));
  await importFiles(world.system, "content");
});
afterAll(() => rmSync(root, { recursive: true }));

const texts = async () => {
  const lessons = await world.prisma.lesson.findMany({
    where: { retiredAt: null },
    orderBy: { number: "asc" },
    select: {
      id: true,
      slug: true,
      number: true,
      title: true,
      minutes: true,
      position: true,
      currentRevision: { select: { id: true, document: true, html: true, front: true } },
    },
  });
  const modules = await world.prisma.module.findMany({ orderBy: { number: "asc" } });
  const glossary = await world.prisma.glossaryTerm.findMany({
    orderBy: { key: "asc" },
    select: { key: true, term: true, definition: true },
  });
  const sources = await world.prisma.courseSource.findMany({
    orderBy: { key: "asc" },
    omit: { id: true },
  });
  return { lessons, modules, glossary, sources };
};

const first = () =>
  world.prisma.lesson.findFirstOrThrow({
    where: { number: "1.1" },
    include: { currentRevision: true, module: true },
  });
const FRONT = { title: "A new title", minutes: 7, outcomes: ["say one thing"], terms: [], sources: [] };
const WRITTEN = documentFromMarkdown(
  "Written in the browser, 10:30 *here*.\n\n| a |\n|-|\n| **b** |\n\n:::task\n1. x\n:::",
).document;

describe("export and import", () => {
  test("the whole course comes back as it was, down to the last row", async () => {
    const before = await texts();
    expect(before.lessons).toHaveLength(47);
    const report = await exportCourse(world.system, "human-security", root);
    expect(report).toMatchObject({ left: [], media: 0 });
    expect(await checkContent(root)).toEqual([]);
    const again = await importCourse(world.system, dir());
    expect(again.problems).toEqual([]);
    expect(again.lessons).toEqual({ added: 0, revised: 0, retired: 0, kept: 0 });
    expect(await texts()).toEqual(before);
  });

  test("a text from the editor is left alone by older files, and comes back from its own export", async () => {
    const { id } = await first();
    await publishRevision(world.system, {
      lessonId: id,
      front: FRONT,
      document: WRITTEN,
      origin: "editor",
      changeKind: "typo",
    });
    const written = await first();
    expect(written).toMatchObject({ title: FRONT.title, minutes: 7 });
    expect(readDocument(written.currentRevision?.document).document).toEqual(WRITTEN);

    const older = path.join(root, "older");
    cpSync(SHIPPED, older, { recursive: true });
    const head = readFileSync(path.join(older, "course.yml"), "utf8");
    writeFileSync(path.join(older, "course.yml"), head.replace("hours: 35", "hours: 36"));
    expect(await importCourse(world.system, older)).toMatchObject({
      lessons: { kept: 1 },
      keptLessons: ["1.1"],
    });
    expect(await first()).toMatchObject({ currentRevisionId: written.currentRevisionId, title: FRONT.title });

    await exportCourse(world.system, "human-security", root);
    const file = path.join(dir(), "modules/01-origins-and-concept/1-1-a-question-first.md");
    expect(
      documentFromMarkdown(readFileSync(file, "utf8").split("---\n").slice(2).join("---\n")).document,
    ).toEqual(WRITTEN);
    expect((await importCourse(world.system, dir())).lessons).toMatchObject({ revised: 0, kept: 0 });
    expect((await first()).currentRevision).toMatchObject({ id: written.currentRevisionId, origin: "files" });
  });

  test("a lesson made in the editor stays, with or without a text", async () => {
    const { moduleId } = await first();
    const made = await addLesson(world.system, { moduleId, slug: "made-here", title: "Made here" });
    const lesson = () => world.prisma.lesson.findUniqueOrThrow({ where: { id: made.lessonId } });
    expect(await lesson()).toMatchObject({ number: "1.6", position: 6, origin: "editor" });
    await importCourse(world.system, SHIPPED);
    expect(await lesson()).toMatchObject({ retiredAt: null });
    await expect(addLesson(world.system, { moduleId, slug: "made-here", title: "x" })).rejects.toThrow(
      "of that name",
    );
    await expect(addLesson(world.system, { moduleId, slug: "discussion", title: "x" })).rejects.toThrow(
      "a page of the site",
    );
  });

  test("a lesson that was taken out on the site stays out, until it is brought back", async () => {
    const { id: lessonId } = await world.prisma.lesson.findFirstOrThrow({ where: { number: "2.1" } });
    const lesson = () => world.prisma.lesson.findUniqueOrThrow({ where: { id: lessonId } });
    await archiveLesson(world.system, { lessonId, reason: "Out of date" });
    const { archivedAt } = await lesson();
    const changed = path.join(root, "changed");
    cpSync(SHIPPED, changed, { recursive: true });
    const head = readFileSync(path.join(changed, "course.yml"), "utf8");
    writeFileSync(path.join(changed, "course.yml"), head.replace("hours: 35", "hours: 37"));
    expect(await importCourse(world.system, changed)).toMatchObject({ changed: true });
    expect(await lesson()).toMatchObject({ archivedAt, retiredAt: archivedAt });
    await bringBackLesson(world.system, { lessonId });
    expect(await lesson()).toMatchObject({ archivedAt: null, retiredAt: null });
  });

  test("a lesson whose slug changed in the files is the same lesson; its old address leads on", async () => {
    const before = await world.prisma.lesson.findFirstOrThrow({ where: { number: "1.2" } });
    await exportCourse(world.system, "human-security", root);
    const folder = path.join(dir(), "modules/01-origins-and-concept");
    for (const name of readdirSync(folder)) {
      const text = readFileSync(path.join(folder, name), "utf8");
      writeFileSync(path.join(folder, name), text.replaceAll(before.slug, "another-name"));
    }
    renameSync(path.join(folder, `1-2-${before.slug}.md`), path.join(folder, "1-2-another-name.md"));
    const { problems, lessons } = await importCourse(world.system, dir());
    expect(problems).toEqual([]);
    expect(lessons).toMatchObject({ added: 0, retired: 0 });
    expect(await world.prisma.lesson.findUniqueOrThrow({ where: { id: before.id } })).toMatchObject({
      slug: "another-name",
      currentRevisionId: before.currentRevisionId,
    });
    const old = {
      courseSlug: "human-security",
      moduleSlug: "origins-and-concept",
      lessonSlug: before.slug,
    };
    expect(await findLessonPage(world.contextFor(anonymous), old)).toBeNull();
    expect(await getPresentAddress(world.contextFor(anonymous), old)).toEqual({
      ...old,
      lessonSlug: "another-name",
    });
    await expect(
      getPresentAddress(world.contextFor(anonymous), { ...old, lessonSlug: "never" }),
    ).rejects.toThrow(NotFound);
    await exportCourse(world.system, "human-security", root);
    expect(readFileSync(path.join(folder, "module.yml"), "utf8")).toContain(`- ${before.slug}`);
  });

  test("nobody publishes, adds or exports who does not teach the course", async () => {
    const { id: lessonId, moduleId } = await first();
    for (const actor of [anonymous, personActor("x")]) {
      const ctx = world.contextFor(actor);
      const text = { front: FRONT, document: WRITTEN, origin: "editor", changeKind: "typo" } as const;
      await expect(publishRevision(ctx, { lessonId, ...text })).rejects.toThrow(Forbidden);
      await expect(addLesson(ctx, { moduleId, slug: "x", title: "x" })).rejects.toThrow(Forbidden);
      await expect(exportCourse(ctx, "human-security", root)).rejects.toThrow(Forbidden);
    }
    const broken = { ...FRONT, minutes: 0 };
    await expect(
      publishRevision(world.system, {
        lessonId,
        front: broken,
        document: WRITTEN,
        origin: "editor",
        changeKind: "typo",
      }),
    ).rejects.toThrow("can hold");
  });

  test("the same text published by four at once is one revision", async () => {
    const { id: lessonId } = await first();
    const document = documentFromMarkdown("Four at once.").document;
    await Promise.all(
      Array.from({ length: 4 }, () =>
        publishRevision(world.system, {
          lessonId,
          front: FRONT,
          document,
          origin: "editor",
          changeKind: "substance",
        }),
      ),
    );
    const revisions = await world.prisma.lessonRevision.findMany({ where: { lessonId, origin: "editor" } });
    expect(revisions.filter(({ html }) => html.includes("Four at once"))).toHaveLength(1);
  });
});
