import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { exportCourse } from "~/cli/content/export-files";
import { getLessonPage, publishRevision } from "~/features/catalogue/index.server";
import { documentFromMarkdown } from "~/features/documents/index.server";
import {
  checkTranslations,
  exportTranslations,
  findTranslatedLesson,
  getTranslation,
  importTranslations,
  listTranslations,
  mergePeople,
  redrawLesson,
  translateBlock,
  translateFront,
} from "~/features/translation/index.server";
import { anonymous, type GrantedRole } from "~/shared/actor";
import { DomainError, Forbidden, NotFound } from "~/shared/domain-error";
import { aCourse } from "../../support/builders/catalogue";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const NOW = new Date("2026-11-21T12:00:00Z");
const TEXT = [
  "## Who is safe",
  "A street lamp beside a hospital has been broken since spring[^one].",
  ":term[Safety]{id=safety} is :unverified[what many want] in :country[Kosovo]{code=XK} too.",
  "- first\n- second",
  "::drawing{name=seven-dimensions}",
].join("\n\n");
const FRONT = {
  title: "A lamp",
  minutes: 5,
  outcomes: ["see", "ask"],
  terms: ["safety"],
  sources: [{ id: "one", source: "W01", locator: "chapter 2" }],
  contentNote: "It is dark.",
};

let course: Awaited<ReturnType<typeof aCourse>>;
let place: { courseSlug: string; lessonId: string; locale: "sr" | "sq" };
let ana: string;
let ben: string;
const teaches = (courseId: string): GrantedRole => ({
  role: "instructor",
  courseId,
  cohortId: null,
  country: null,
});
const as = (userId: string, at = NOW) => world.contextFor(personActor(userId, [teaches(course.id)]), at);

const publish = (markdown: string, front: typeof FRONT = FRONT) =>
  publishRevision(world.system, {
    lessonId: place.lessonId,
    front,
    document: documentFromMarkdown(markdown).document,
    origin: "editor",
    changeKind: "typo",
  });

beforeAll(async () => {
  ana = (await aPerson(world.prisma, { name: "Ana" })).id;
  ben = (await aPerson(world.prisma, { name: "Ben" })).id;
  course = await aCourse(world.prisma);
  await world.prisma.glossaryTerm.create({
    data: { courseId: course.id, key: "safety", term: "Safety", definition: "Being safe." },
    select: { id: true },
  });
  await world.prisma.courseSource.create({
    data: { courseId: course.id, key: "W01", position: 0, title: "Human Lamps" },
    select: { id: true },
  });
  place = { courseSlug: course.slug, lessonId: course.lessons.a!, locale: "sr" };
  await publish(TEXT);
});

const work = (ctx = as(ana)) => getTranslation(ctx, place);
const formFor = async (position: number) => {
  const { sourceHash, version } = (await work()).blocks[position]!;
  return { position, sourceHash, version };
};
const save = async (position: number, markdown: string, ctx = as(ana)) =>
  translateBlock(ctx, place, { intent: "save-block", ...(await formFor(position)), markdown });
const read = async (tag = "sr") => {
  const address = { courseSlug: course.slug, moduleSlug: "one", lessonSlug: "a" };
  const ctx = world.contextFor(anonymous);
  const { tags } = await getLessonPage(ctx, address);
  return (await findTranslatedLesson(ctx, address, { tags, asked: tag, locale: "en" })).translated;
};
const codeOf = async (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error instanceof DomainError ? `${error.code} ${error.field}` : String(error)),
  );

describe("translating in the browser", () => {
  test("a page appears with the first part; the others stand in the original's language", async () => {
    expect(await read()).toBeNull();
    await save(1, "Ulična svetiljka pored bolnice ne radi od proleća[^one].");
    const page = await read();
    expect(page).toMatchObject({ tag: "sr-Latn", parts: 5, missing: 4, stale: 0, title: "A lamp" });
    expect(page?.html).toMatch(/<h2 id="part-who-is-safe" lang="en">.*<p>Ulična svetiljka/s);
    expect((await read("sr-Cyrl"))?.html).toContain("<p>Улична светиљка поред болнице");
    const { blocks, counts } = await work();
    expect(counts).toEqual({ parts: 5, stale: 0, missing: 4 });
    expect(blocks[1]).toMatchObject({ state: "current", version: 1, written: { by: "Ana" } });
    expect(blocks[4]).toMatchObject({ state: "wordless" });
    const row = await world.prisma.translatedBlock.findFirstOrThrow();
    expect(row).toMatchObject({ origin: "editor", writtenById: ana, revisionId: (await read())!.revisionId });
  });

  test("what stands around the text is translated by itself", async () => {
    const { sourceHash, version } = (await work()).front;
    const words = {
      title: "Lampa",
      outcomes: ["vidite", "pitate"],
      contentNote: "Mrak je.",
      locators: { one: "poglavlje 2" },
    };
    const form = { intent: "save-front", sourceHash, version, ...words } as const;
    const wrong: [change: object, code: string][] = [
      [{ outcomes: ["vidite"] }, "translation/front-outcomes outcomes"],
      [{ contentNote: "" }, "translation/front-contentNote contentNote"],
      [{ locators: {} }, "translation/front-locators locators"],
      [{ locators: { two: "x" } }, "translation/front-locators locators"],
      [{ version: 7 }, "translation/part-moved title"],
      [{ sourceHash: "0".repeat(64) }, "translation/source-moved title"],
    ];
    for (const [change, code] of wrong)
      expect(await codeOf(translateFront(as(ana), place, { ...form, ...change }))).toBe(code);
    await translateFront(as(ana), place, form);
    expect(await read("sr-Cyrl")).toMatchObject({
      title: "Лампа",
      outcomes: ["видите", "питате"],
      contentNote: "Мрак је.",
      missing: 3,
    });
    expect((await read("sr-Cyrl"))?.html).toContain("Human Lamps</cite>, поглавље 2.");
  });

  test.each([
    ["", "translation/not-one-block markdown"],
    ["Jedan.\n\nDva.", "translation/not-one-block markdown"],
    ["## Naslov", "translation/another-kind markdown"],
    ["Ulična svetiljka ne radi.", "translation/citations-differ markdown"],
    ["Svetiljka[^one] <b>ne radi</b>.", "translation/part-not-read markdown"],
    ["Svetiljka[^one] [ne radi](javascript:alert(1)).", "translation/part-not-read markdown"],
  ])("F8 %j is not taken, with a message beside its field", async (markdown, code) => {
    const before = await read();
    expect(await codeOf(save(1, markdown))).toBe(code);
    expect(await read()).toEqual(before);
  });

  test.each([
    [2, "Bezbednost je :unverified[ono što mnogi žele] i na :country[Kosovu]{code=XK}.", "terms-differ"],
    [
      2,
      ":term[Bezbednost]{id=safety} je ono što mnogi žele i na :country[Kosovu]{code=XK}.",
      "unverified-differs",
    ],
    [2, ":term[Bezbednost]{id=safety} je :unverified[ono što mnogi žele] i na Kosovu.", "countries-differ"],
    [3, "- prvo", "another-shape"],
  ])("part %i as %s: %s", async (position, markdown, code) => {
    expect(await codeOf(save(position, markdown))).toBe(`translation/${code} markdown`);
  });

  test("F6 what is typed as words stays words, for readers and for translators", async () => {
    const hostile =
      'Svetiljka[^one] `<script>alert(1)</script>` \\<img src=x onerror=alert(1)\\> :verbatim["onload=\\]';
    await save(1, hostile);
    for (const tag of ["sr", "sr-Cyrl"]) {
      const { html } = (await read(tag))!;
      expect(html).not.toMatch(/<script|<img|<[^>]+\son\w+=/i);
      expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    }
    await save(1, "Ulična svetiljka pored bolnice ne radi od proleća[^one].");
  });

  test("C6 of two who keep the same part at once one is told, and nothing is written over", async () => {
    const fresh = await formFor(0);
    const both = await Promise.all(
      ["## Ko je bezbedan", "## Ko je siguran"].map((markdown, at) =>
        codeOf(translateBlock(as([ana, ben][at]!), place, { intent: "save-block", ...fresh, markdown })),
      ),
    );
    expect(both.sort()).toEqual(["done", "translation/part-moved markdown"]);
    expect(await world.prisma.translatedBlock.count({ where: { sourceHash: fresh.sourceHash } })).toBe(1);
    const kept = await formFor(0);
    const again = await Promise.all(
      [1, 2, 3, 4].map((n) =>
        codeOf(
          translateBlock(as(ana), place, {
            intent: "save-block",
            ...kept,
            markdown: `## Ko je bezbedan ${n}`,
          }),
        ),
      ),
    );
    expect(again.filter((code) => code === "done")).toHaveLength(1);
    expect((await formFor(0)).version).toBe(kept.version + 1);
  });

  test("an original that changed is shown word by word, however many texts later, and found right or translated anew", async () => {
    await publish(TEXT.replace("since spring", "since last spring"));
    await publish(TEXT.replace("since spring", "since last autumn"));
    await redrawLesson(world.system, { lessonId: place.lessonId });
    expect(await read()).toMatchObject({ stale: 1, staleSince: NOW });
    expect((await read())!.html).toContain('class="stale-part"');
    const { blocks } = await work();
    expect(blocks[1]).toMatchObject({ state: "stale", markdown: expect.stringContaining("od proleća") });
    expect(blocks[1]!.since).toEqual(
      expect.arrayContaining([
        { kind: "removed", text: "spring" },
        { kind: "added", text: expect.stringContaining("autumn") },
      ]),
    );
    const seen = await formFor(1);
    const late = { intent: "confirm-block", ...seen, version: seen.version - 1 } as const;
    expect(await codeOf(translateBlock(as(ben), place, late))).toBe("translation/part-moved markdown");
    await translateBlock(as(ben), place, { intent: "confirm-block", ...seen });
    expect(await read()).toMatchObject({ stale: 0 });
    expect((await work()).blocks[1]).toMatchObject({ state: "current", since: null, written: { by: "Ben" } });
    expect(await world.prisma.auditEntry.count({ where: { action: "translation.part-confirmed" } })).toBe(1);
    // A page from before the change.
    await publish(TEXT);
    const stale = { intent: "save-block", ...seen, markdown: "Svetiljka[^one]." } as const;
    expect(await codeOf(translateBlock(as(ana), place, stale))).toBe("translation/source-moved markdown");
    await redrawLesson(world.system, { lessonId: place.lessonId });
  });

  test("a translation that lacks what the original got cannot be found right", async () => {
    await publish(TEXT.replace("[^one].", "[^one], as said[^one]."));
    const seen = await formFor(1);
    expect(await codeOf(translateBlock(as(ana), place, { intent: "confirm-block", ...seen }))).toBe(
      "translation/citations-differ markdown",
    );
    await publish(TEXT);
  });

  test("what one of two accounts of a person translated is the other's after they became one", async () => {
    const carl = (await aPerson(world.prisma, { name: "Carl" })).id;
    const { sourceHash, version, words } = (await work()).front;
    await translateFront(as(carl), place, { intent: "confirm-front", sourceHash, version });
    await save(0, "## Ko je bezbedan sada", as(carl));
    const pair = { fromId: carl, intoId: ben };
    await expect(mergePeople(as(ana), pair)).rejects.toThrow(Forbidden);
    await mergePeople(world.system, pair);
    expect((await work()).blocks[0]).toMatchObject({ written: { by: "Ben" } });
    expect((await work()).front).toMatchObject({ words, written: { by: "Ben" } });
    expect(await world.prisma.translatedBlock.count({ where: { writtenById: carl } })).toBe(0);
  });

  test("B1 nobody translates or looks on who does not write the lessons of the course", async () => {
    await save(0, "## Ko je bezbedan");
    const seen = await formFor(1);
    const form = { intent: "save-block", ...seen, markdown: "Svetiljka[^one]." } as const;
    const { sourceHash, version } = (await work()).front;
    const front = { intent: "confirm-front", sourceHash, version } as const;
    const elsewhere = world.contextFor(personActor(ana, [teaches("another")]), NOW);
    for (const [ctx, refusal] of [
      [world.contextFor(anonymous), Forbidden],
      [world.contextFor(personActor(ana)), Forbidden],
      [elsewhere, NotFound],
    ] as const) {
      await expect(translateBlock(ctx, place, form)).rejects.toThrow(refusal);
      await expect(translateFront(ctx, place, front)).rejects.toThrow(refusal);
      await expect(getTranslation(ctx, place)).rejects.toThrow(NotFound);
      await expect(listTranslations(ctx, place)).rejects.toThrow(NotFound);
    }
    for (const wrong of [{ courseSlug: "another" }, { lessonId: course.lessons.b! }])
      await expect(translateBlock(as(ana), { ...place, ...wrong }, form)).rejects.toThrow(NotFound);
    expect(await listTranslations(as(ana), place)).toMatchObject({
      lessons: [{ languages: [{ locale: "sr", parts: 5 }] }, { languages: [] }],
    });
  });
});

describe("translations as files", () => {
  const rows = () =>
    world.prisma.lessonTranslation.findMany({
      include: { blocks: { orderBy: { id: "asc" }, omit: { origin: true } } },
      omit: { frontOrigin: true },
    });

  test("one that is half done and out of date in places leaves and comes back as it was, here and elsewhere", async () => {
    await publish(TEXT.replace("since spring", "since last winter"), { ...FRONT, title: "A broken lamp" });
    await redrawLesson(world.system, { lessonId: place.lessonId });
    const folder = mkdtempSync(path.join(tmpdir(), "translated-"));
    try {
      await exportCourse(world.system, course.slug, folder).catch(() => undefined);
      const dir = path.join(folder, "courses", course.slug);
      const { files } = await exportTranslations(world.system, { courseSlug: course.slug });
      expect(files.map(({ path: name }) => name)).toEqual(["translations/01-one/1-1-a.sr.md"]);
      const file = path.join(dir, files[0]!.path);
      expect(readFileSync(file, "utf8")).toBe(files[0]!.text);
      expect(files[0]!.text).toMatch(/^untranslated:\n {2}- 3\n {2}- 4\noutdated:\n {2}- front\n {2}- 2\n/m);
      expect(await checkTranslations(dir, dir)).toEqual([]);
      const before = await rows();
      const states = { missing: 2, stale: 2, title: "Lampa" };
      expect(await read()).toMatchObject(states);
      const bringIn = () => importTranslations(world.system, { courseSlug: course.slug, dir });
      expect(await bringIn()).toMatchObject({ added: 0, revised: 0, kept: [], problems: [] });
      expect(await rows()).toEqual(before);
      expect(await read()).toMatchObject(states);

      // Changed in the browser since: the file is not taken, and says so.
      await save(0, "## Ko je ovde bezbedan");
      expect(await bringIn()).toMatchObject({ revised: 0, kept: ["1.1 sr block 1"] });
      expect((await work()).blocks[0]!.markdown).toBe("## Ko je ovde bezbedan");

      // A site that has nothing of it.
      await world.prisma.lessonTranslation.deleteMany({ where: { lessonId: place.lessonId } });
      expect(await bringIn()).toMatchObject({ added: 3, revised: 0 });
      expect(await read()).toMatchObject(states);
      writeFileSync(file, readFileSync(file, "utf8").replace(/outdated:\n {2}- front\n {2}- 2\n/, ""));
      expect(await bringIn()).toMatchObject({ added: 0, revised: 2 });
      expect(await read()).toMatchObject({ missing: 2, stale: 0 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("nobody takes translations along who does not run the site", async () => {
    for (const ctx of [world.contextFor(anonymous), as(ana)])
      await expect(exportTranslations(ctx, { courseSlug: course.slug })).rejects.toThrow(Forbidden);
  });
});
