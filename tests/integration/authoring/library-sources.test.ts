import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  citeSource,
  decideOnDraft,
  findLibraryWorks,
  getDraft,
  getReview,
  saveDraft,
  startDraft,
  takeSource,
} from "~/features/authoring/index.server";
import { importCourse, writeCourse } from "~/features/catalogue/index.server";
import type { LessonDocument } from "~/features/documents";
import { rowOf } from "~/features/library/commands/resource-row.server";
import { Forbidden, NotFound } from "~/shared/domain-error";
import { aCourse } from "../../support/builders/catalogue";
import { aDraft } from "../../support/builders/library";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
let course: Awaited<ReturnType<typeof aCourse>>;
let ana: string;
let ben: string;
let folder: string;

beforeAll(async () => {
  ana = (await aPerson(world.prisma)).id;
  ben = (await aPerson(world.prisma)).id;
  const lessons = "abcdefgh".split("").map((slug) => ({ slug }));
  course = await aCourse(world.prisma, { modules: [{ slug: "one", lessons }] });
  folder = await mkdtemp(path.join(tmpdir(), "sources-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const teacher = (userId: string, courseId = course.id) =>
  world.contextFor(personActor(userId, [{ role: "instructor", courseId, cohortId: null, country: null }]));

let works = 0;
async function aWork(title: string, csl: Parameters<typeof aDraft>[1] = {}, fileKey: string | null = null) {
  works += 1;
  const data = { ...rowOf(aDraft(title, csl)), slug: `work-${works}`, fileKey };
  return world.prisma.resource.create({ data, select: { id: true, slug: true } });
}

const begin = async (lesson: string) =>
  (await startDraft(teacher(ana), { lessonId: course.lessons[lesson]! })).id;
const sourcesOf = async (draftId: string) => (await getDraft(teacher(ana), { draftId })).front.sources;
const versionOf = async (id: string) =>
  (await world.prisma.lessonDraft.findUniqueOrThrow({ where: { id } })).version;

describe("a work of the library", () => {
  test("is found with a mistake in the word, is taken once, and is complete in itself", async () => {
    const URL = "https://example.org/bezbednost";
    const entry = await aWork("Ljudska bezbednost na Balkanu", { publisher: "Press", URL }, "L90");
    const draftId = await begin("a");
    const search = { draftId, q: "bezbednots", locale: "en" };
    const found = await findLibraryWorks(teacher(ana), search);
    expect(found.works).toEqual([
      { slug: entry.slug, label: "A. Writer · 2014 · Ljudska bezbednost na Balkanu", key: null },
    ]);
    // Ten at once, of two people: one source.
    const taken = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        takeSource(teacher(at % 2 ? ana : ben), { draftId, entry: entry.slug }),
      ),
    );
    expect(new Set(taken.map(({ key }) => key))).toEqual(new Set(["L90"]));
    expect(
      await world.prisma.courseSource.findMany({ where: { courseId: course.id, resourceId: entry.id } }),
    ).toMatchObject([
      {
        key: "L90",
        title: "Ljudska bezbednost na Balkanu",
        author: "A. Writer",
        publisher: "Press",
        year: 2014,
        url: URL,
      },
    ]);
    expect((await findLibraryWorks(teacher(ana), search)).works[0]?.key).toBe("L90");
    expect((await getDraft(teacher(ana), { draftId })).works).toContainEqual({
      value: "L90",
      label: "L90 · A. Writer · 2014 · Ljudska bezbednost na Balkanu",
    });
  });

  test("is written into the lesson's own list, cited, published and drawn", async () => {
    const entry = await aWork("A work that is cited at once");
    const draftId = await begin("b");
    await citeSource(teacher(ana), { draftId, entry: entry.slug, version: 1 });
    await citeSource(teacher(ana), { draftId, entry: entry.slug, version: 2 });
    const [source, ...more] = await sourcesOf(draftId);
    expect(more).toEqual([]);
    expect(source).toMatchObject({ id: entry.slug, source: entry.slug });
    expect(await versionOf(draftId)).toBe(2);
    const { front } = await getDraft(teacher(ana), { draftId });
    const document = {
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [
            { type: "text", text: "Said." },
            { type: "citation", attrs: { source: source!.id } },
          ],
        },
      ],
    } as LessonDocument;
    await saveDraft(teacher(ana), { draftId, version: 2 }, { front, document });
    const seen = async () => ({ draftId, version: await versionOf(draftId), timeZone: "Europe/Sarajevo" });
    await decideOnDraft(teacher(ana), { intent: "send", change: "typo", ...(await seen()) });
    expect((await getReview(teacher(ben), { draftId })).items.map(({ level }) => level)).not.toContain(
      "blocking",
    );
    await decideOnDraft(teacher(ben), { intent: "approve", body: "", ...(await seen()) });
    const lesson = await world.prisma.lesson.findUniqueOrThrow({
      where: { id: course.lessons.b! },
      select: { currentRevision: { select: { html: true } } },
    });
    expect(lesson.currentRevision?.html).toContain("A work that is cited at once");
  });

  test("that the course lists already, by address or title, is that source", async () => {
    const URL = "https://example.org/hdr";
    const known = {
      courseId: course.id,
      key: "W77",
      position: 50,
      title: "Human Development Report",
      url: URL,
    };
    await world.prisma.courseSource.create({ data: known, select: { id: true } });
    const draftId = await begin("c");
    const same = await aWork("HDR 1994", { URL });
    expect(await takeSource(teacher(ana), { draftId, entry: same.slug })).toEqual({ key: "W77" });
    expect(
      await world.prisma.courseSource.findFirst({ where: { key: "W77", courseId: course.id } }),
    ).toMatchObject({
      title: "Human Development Report",
      resourceId: same.id,
    });
  });

  test("does not take the key of another one", async () => {
    await world.prisma.courseSource.create({
      data: { courseId: course.id, key: "l91", position: 60, title: "Another" },
      select: { id: true },
    });
    const entry = await aWork("Ninety-one", {}, "L91");
    expect(await takeSource(teacher(ana), { draftId: await begin("d"), entry: entry.slug })).toEqual({
      key: "L91-2",
    });
  });
});

describe("it is refused", () => {
  test("to who does not write the course, for what is not there, and while somebody reads the text", async () => {
    const entry = await aWork("A work nobody gets");
    const draftId = await begin("e");
    const take = { draftId, entry: entry.slug };
    const other = teacher(ben, (await aCourse(world.prisma)).id);
    await expect(takeSource(other, take)).rejects.toThrow(NotFound);
    await expect(findLibraryWorks(other, { draftId, q: "work", locale: "en" })).rejects.toThrow(NotFound);
    await expect(takeSource(world.system, take)).rejects.toThrow(Forbidden);
    await expect(takeSource(teacher(ana), { draftId, entry: "no-such-work" })).rejects.toThrow(NotFound);
    const moved = { code: "authoring/draft-moved" };
    await expect(citeSource(teacher(ana), { ...take, version: 7 })).rejects.toMatchObject(moved);
    const send = {
      intent: "send",
      change: "typo",
      draftId,
      version: 1,
      timeZone: "Europe/Sarajevo",
    } as const;
    await decideOnDraft(teacher(ana), send);
    await expect(takeSource(teacher(ana), take)).rejects.toMatchObject(moved);
    expect(
      await world.prisma.courseSource.count({ where: { courseId: course.id, resourceId: entry.id } }),
    ).toBe(0);
  });

  test("where the lesson lists as many as it can, and then nothing is added to the course", async () => {
    const entry = await aWork("One too many");
    const draftId = await begin("f");
    const { front, document } = await world.prisma.lessonDraft.findUniqueOrThrow({ where: { id: draftId } });
    const sources = Array.from({ length: 60 }, (_, at) => ({
      id: `s${at}`,
      source: `S${at}`,
      locator: null,
    }));
    await world.prisma.lessonDraft.update({
      where: { id: draftId },
      data: { front: { ...(front as object), sources } },
      select: { id: true },
    });
    expect(document).toBeTruthy();
    await expect(citeSource(teacher(ana), { draftId, entry: entry.slug, version: 1 })).rejects.toMatchObject({
      code: "authoring/too-many-sources",
    });
    expect(
      await world.prisma.courseSource.count({ where: { courseId: course.id, resourceId: entry.id } }),
    ).toBe(0);
  });
});

test("files: a source that was taken is written out, and an import without it leaves it in the course", async () => {
  const files = path.join(folder, "human-security");
  await cp("content/courses/human-security", files, { recursive: true });
  const { courseId, slug } = await importCourse(world.system, files);
  const entry = await aWork("Not in the files", {}, "L92");
  const lesson = await world.prisma.lesson.findFirstOrThrow({ where: { module: { courseId: courseId! } } });
  const author = teacher(ana, courseId!);
  const { id: draftId } = await startDraft(author, { lessonId: lesson.id });
  expect(await takeSource(author, { draftId, entry: entry.slug })).toEqual({ key: "L92" });
  const sources = path.join(files, "sources.yml");
  await writeFile(sources, (await readFile(sources, "utf8")).replace("S-B:", "S-B2:").concat("\n"));
  await importCourse(world.system, files);
  const listed = await world.prisma.courseSource.findMany({
    where: { courseId: courseId! },
    select: { key: true },
  });
  expect(listed.map(({ key }) => key)).toEqual(expect.arrayContaining(["L92", "W01"]));
  const written = await writeCourse(world.system, { courseSlug: slug! });
  const text = written.files.find(({ path: name }) => name === "sources.yml")!.text;
  expect(text).toContain("L92:\n  title: Not in the files");
  await writeFile(sources, text);
  await importCourse(world.system, files);
  expect(
    await world.prisma.courseSource.findMany({ where: { courseId: courseId!, key: "L92" } }),
  ).toMatchObject([{ resourceId: entry.id, title: "Not in the files" }]);
});
