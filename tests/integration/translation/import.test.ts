import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportCourse } from "~/cli/content/export-files";
import { getLessonPage, importCourse, publishRevision } from "~/features/catalogue/index.server";
import { readDocument } from "~/features/documents";
import { documentFromMarkdown } from "~/features/documents/index.server";
import {
  checkTranslations,
  findTranslatedLesson,
  importTranslations,
  redrawLesson,
} from "~/features/translation/index.server";
import { anonymous } from "~/shared/actor";
import { Forbidden } from "~/shared/domain-error";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const SHIPPED = "content/courses/human-security";
const PLACE = {
  courseSlug: "human-security",
  moduleSlug: "origins-and-concept",
  lessonSlug: "a-question-first",
};
const ENGLISH = "modules/01-origins-and-concept/1-1-a-question-first.md";
const SERBIAN = "translations/01-origins-and-concept/1-1-a-question-first.sr.md";
let root: string;
const dir = () => path.join(root, "courses/human-security");

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "translations-"));
  cpSync("content", root, { recursive: true });
  await importCourse(world.system, dir());
});
afterAll(() => rmSync(root, { recursive: true }));

const bringIn = () => importTranslations(world.system, { courseSlug: "human-security", dir: dir() });
const read = async (asked?: string, locale = "en") => {
  const ctx = world.contextFor(anonymous);
  const { tags } = await getLessonPage(ctx, PLACE);
  return findTranslatedLesson(ctx, PLACE, { tags, asked, locale });
};
const change = (file: string, from: string | RegExp, to: string) => {
  const name = path.join(dir(), file);
  const text = readFileSync(name, "utf8");
  expect(text).toMatch(from);
  writeFileSync(name, text.replace(from, to));
};
const rows = async () => ({
  blocks: await world.prisma.translatedBlock.findMany({ orderBy: { id: "asc" } }),
  fronts: await world.prisma.lessonTranslation.findMany({ orderBy: { id: "asc" } }),
});
const lesson = () =>
  world.prisma.lesson.findFirstOrThrow({ where: { number: "1.1" }, include: { currentRevision: true } });

describe("lessons in other languages, from files", () => {
  test("the shipped translations come in whole and current, and a second import changes nothing", async () => {
    const report = await bringIn();
    expect(report).toMatchObject({ translations: 4, revised: 0, kept: [], problems: [] });
    expect(report.added).toBeGreaterThan(100);
    const before = await rows();
    expect(await bringIn()).toMatchObject({ added: 0, revised: 0, kept: [] });
    expect(await rows()).toEqual(before);

    const { tags, translated } = await read("sq");
    expect(tags).toEqual(["sq", "sr-Latn", "sr-Cyrl"]);
    expect(translated).toMatchObject({ tag: "sq", stale: 0, missing: 0, staleSince: null });
    expect(translated?.title).toMatch(/^Së pari/);
    expect(translated?.html).toContain("Para se të lexoni");
    expect(translated?.html).not.toContain("Before you read");
  });

  test("an export of them comes back as it was, down to the last row", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "exported-"));
    try {
      expect(await exportCourse(world.system, "human-security", folder)).toMatchObject({ left: [] });
      const target = path.join(folder, "courses/human-security");
      const before = await rows();
      const report = await importTranslations(world.system, { courseSlug: "human-security", dir: target });
      expect(report).toMatchObject({ translations: 4, added: 0, revised: 0, kept: [], problems: [] });
      expect(await rows()).toEqual(before);
      expect((await importCourse(world.system, target)).lessons).toMatchObject({ revised: 0 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    ["sr", "en", "sr-Latn"],
    ["sr-Cyrl", "en", "sr-Cyrl"],
    [undefined, "sr-Cyrl", "sr-Cyrl"],
    [undefined, "sq", "sq"],
    [undefined, "en", null],
    ["en", "sq", null],
    ["tr", "sq", null],
  ])("asked for %s by a reader of %s: %s", async (asked, locale, tag) => {
    expect((await read(asked, locale)).translated?.tag ?? null).toBe(tag);
  });

  test("Cyrillic is the same text in other letters: numbers, addresses, works and what is marked stay", async () => {
    const latin = (await read("sr")).translated!;
    const cyrillic = (await read("sr-Cyrl")).translated!;
    expect(cyrillic.title).toMatch(/^Најпре питање/);
    expect(cyrillic.html).toContain("Програм Уједињених нација за развој (UNDP)");
    expect(cyrillic.html).toContain("поглавље 2");
    expect(cyrillic.html).toContain("„Why we do it”");
    const links = (html: string) => html.match(/(?:href|id)="(?!#?part-)[^"]*"/g);
    expect(links(cyrillic.html)).toEqual(links(latin.html));
    expect(cyrillic.html.match(/<cite>.*?<\/cite>/g)).toEqual(latin.html.match(/<cite>.*?<\/cite>/g));
    // Definitions are the course's own, and say in which language they are.
    expect(cyrillic.html).toMatch(/id="term-referent-object" lang="en"/);
  });

  test("an original that changes leaves its translation marked as out of date, and new parts in the original's words", async () => {
    change(ENGLISH, "has been broken since spring.", "has been broken since last autumn.");
    change(ENGLISH, "## Who gets asked", "One sentence that is wholly new here.\n\n## Who gets asked");
    await importCourse(world.system, dir());
    // Its files do not fit any more: said, and what is there stays.
    const { problems } = await bringIn();
    expect(problems[0]).toMatchObject({ file: expect.stringContaining("1-1-a-question-first.") });
    await redrawLesson(world.system, { lessonId: (await lesson()).id });
    const { translated } = await read("sr");
    expect(translated).toMatchObject({
      stale: 1,
      missing: 1,
      revisionId: (await lesson()).currentRevisionId,
    });
    expect(translated?.staleSince).toBeInstanceOf(Date);
    expect(translated?.html).toMatch(/class="stale-part">[^<]+<\/p><p>Evo slučaja/);
    expect(translated?.html).toContain('<p lang="en">One sentence that is wholly new here.</p>');
  });

  test("a file that follows brings both up to date; a part that only its translator changed stays stale", async () => {
    for (const language of ["sr", "sq"])
      change(
        SERBIAN.replace(".sr.", `.${language}.`),
        /\n## (Koga pitaju|Kush pyetet)/,
        "\nJedna rečenica koja je sasvim nova.\n\n## $1",
      );
    expect(await bringIn()).toMatchObject({ added: 2, revised: 0, problems: [] });
    expect((await read("sr")).translated).toMatchObject({ stale: 1, missing: 0 });
    change(SERBIAN, "ne radi od proleća", "ne radi od prošle jeseni");
    expect(await bringIn()).toMatchObject({ added: 0, revised: 1 });
    expect((await read("sr")).translated).toMatchObject({ stale: 0, missing: 0 });
    expect((await read("sq")).translated).toMatchObject({ stale: 1, missing: 0 });
  });

  test("a new text from the browser leaves the pages to be drawn by a job", async () => {
    const { id, currentRevision } = await lesson();
    const { document } = readDocument(currentRevision!.document);
    const front = currentRevision!.front as unknown as Parameters<typeof publishRevision>[1]["front"];
    const added = documentFromMarkdown("Said last.").document.content[0]!;
    const written = { type: "doc" as const, content: [...document!.content, added] };
    await publishRevision(world.system, {
      lessonId: id,
      front,
      document: written,
      origin: "editor",
      changeKind: "typo",
    });
    expect(
      await world.prisma.outboxMessage.count({
        where: { topic: "catalogue.lesson-revised", payload: { path: ["lessonId"], equals: id } },
      }),
    ).toBeGreaterThan(0);
    expect((await read("sr")).translated?.revisionId).toBe(currentRevision!.id);
    await redrawLesson(world.system, { lessonId: id });
    expect((await read("sr")).translated).toMatchObject({
      revisionId: (await lesson()).currentRevisionId,
      missing: 1,
    });
  });

  test.each<[string, string | RegExp, string, RegExp]>([
    ["a lost citation", "[^hdr-1994]. Ta ideja", ". Ta ideja", /block 8 has to cite/],
    [
      "a lost term",
      /:term\[ljudska bezbednost\]\{id=human-security\}/,
      "ljudska bezbednost",
      /block 8 has to mark the terms/,
    ],
    ["a heading of another level", "## Tri mala", "### Tri mala", /block 4 has to be a heading 2/],
    [
      "a lost block",
      "Zapamtite taj trenutak. Kurs polazi od odgovora kao što je Vaš.\n\n",
      "",
      /part at block 3/,
    ],
    ["another source", "source: W01", "source: W02", /sources have to be/],
    ["a missing outcome", /\n {2}- postavite [^\n]+/, "", /needs 3 outcomes/],
    ["raw HTML", "Zapamtite taj", "<script>alert(1)</script> taj", /raw HTML/],
    ["an address that runs", "Zapamtite taj", "[taj](javascript:alert(1))", /a link may lead to/],
  ])("a file with %s is named with its line and not used", async (_what, from, to, message) => {
    const file = path.join(SHIPPED, SERBIAN);
    const text = readFileSync(file, "utf8");
    const folder = mkdtempSync(path.join(tmpdir(), "broken-"));
    try {
      cpSync(SHIPPED, folder, { recursive: true });
      expect(text).toMatch(from);
      writeFileSync(path.join(folder, SERBIAN), text.replace(from, to));
      const problems = await checkTranslations(folder, folder);
      expect(problems).toEqual([
        { file: SERBIAN, line: expect.any(Number), message: expect.stringMatching(message) },
      ]);
      expect(problems[0]!.line).toBeGreaterThan(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("a translation of a lesson that the site does not have is named, and the others come in", async () => {
    const { translations, problems } = await importTranslations(world.system, {
      courseSlug: "another-course",
      dir: SHIPPED,
    });
    expect(translations).toBe(0);
    expect(problems.map(({ message }) => message)).toEqual(
      Array(4).fill("the lesson that it translates is not published"),
    );
  });

  test("nobody brings in or draws translations who does not run the site", async () => {
    for (const actor of [anonymous, personActor("x")]) {
      const ctx = world.contextFor(actor);
      await expect(importTranslations(ctx, { courseSlug: "human-security", dir: dir() })).rejects.toThrow(
        Forbidden,
      );
      await expect(redrawLesson(ctx, { lessonId: "x" })).rejects.toThrow(Forbidden);
    }
  });

  test("F1 F2 a translation that was written past every door is not drawn", async () => {
    await bringIn();
    const [block] = await world.prisma.translatedBlock.findMany({
      where: { translation: { lesson: { number: "1.1" }, locale: "sr" }, position: 0 },
    });
    for (const hostile of [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "x", marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] },
        ],
      },
      { type: "iframe", attrs: { src: "https://evil.example" } },
      "<img src=x onerror=alert(1)>",
    ]) {
      await world.prisma.translatedBlock.update({
        where: { id: block!.id },
        data: { block: hostile },
        select: { id: true },
      });
      await redrawLesson(world.system, { lessonId: (await lesson()).id });
      const { html } = (await read("sr-Cyrl")).translated!;
      expect(html).not.toMatch(/javascript:|<iframe|onerror/i);
      expect(html).toContain('<p lang="en">Before you read a definition');
    }
  });
});
