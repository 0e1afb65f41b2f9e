import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { importCourse } from "~/features/catalogue/index.server";
import { getGlossary, listPublicAddresses, searchCourse } from "~/features/reading/index.server";
import { anonymous } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { foldWords } from "~/shared/fold-words";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
const MODULES = "content/courses/human-security/modules";

const HARD = [
  "Kosovës, Ђорђевић & İnsan",
  "Људска безбедност, njegova ЉУБАВ; џеп Щека",
  "IŞIK ışık Işık",
  "Đorđević Djordjevic Ђорђевић",
  "people’s people's ʼn",
  "ﬁne ligature № 5, ½ ² Ⅳ",
  "Straße, Łódź, Ærø, cœur, þing",
  "naïve café — “quoted”; a_b-c/d",
  "ΛΟΓΟΣ λόγος",
  "Ѓорѓи Ќемал Їжак Йод Ѕвезда",
];

describe("folding", () => {
  const texts = readdirSync(MODULES, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => readFileSync(path.join(MODULES, file), "utf8"));

  test.each([...HARD, ...texts])("the database folds as the product does: %.40s", async (text) => {
    const [row] = await world.prisma.$queryRaw<{ folded: string }[]>`SELECT fold_words(${text}) AS folded`;
    expect(row?.folded).toBe(foldWords(text));
  });
});

describe("the course", () => {
  beforeAll(async () => {
    await importCourse(world.system, "content/courses/human-security");
  });
  const search = (query: string, courseSlug = "human-security") =>
    searchCourse(world.contextFor(anonymous), { courseSlug, query, locale: "en" });
  const words = (parts: readonly { text: string; isHit: boolean }[] = []) =>
    parts.filter(({ isHit }) => isHit).map(({ text }) => text.toLowerCase());

  test("is found by words, in any script and with the end left out", async () => {
    for (const query of ["human security", "HUMAN SECURITY", "хуман сецуритy", "secur hum"]) {
      const { lessons, found, corrected } = await search(query);
      expect([query, lessons.length > 0, found >= lessons.length, corrected]).toEqual([
        query,
        true,
        true,
        null,
      ]);
    }
  });

  test("answers with the place that has the words, marked, and what it stands under", async () => {
    const { lessons, terms } = await search("kitchen windows");
    expect(lessons[0]).toMatchObject({ slug: "seven-windows-on-one-life", moduleNumber: 2 });
    expect(words(lessons[0]?.passage?.parts)).toContain("kitchen");
    expect(lessons[0]?.passage?.headingId ?? "part-").toMatch(/^part-/);
    expect(terms).toEqual([]);
    expect((await search("freedom from fear")).terms.length).toBeGreaterThan(0);
  });

  test("forgives a mistake, and says so", async () => {
    const { lessons, corrected } = await search("securty");
    expect([corrected, lessons.length > 0]).toEqual(["security", true]);
  });

  test.each([
    "qwxzzyqx",
    "",
    "   ",
    "%",
    "_",
    "%_%",
    "'; DROP TABLE",
    "a & !b | (c:*)",
    "\\",
    "<->",
    "x".repeat(200),
    "¿".repeat(200),
  ])("J5 %s asks for nothing else", async (query) => {
    const { lessons, modules, terms } = await search(query);
    expect(lessons.length + modules.length + terms.length).toBeLessThan(60);
    if (!/[a-z]{2}/.test(query))
      expect(lessons.map(({ passage }) => words(passage?.parts).join()).join()).not.toMatch(/[%_]/);
  });

  test("is bounded, however common the word", async () => {
    const { lessons, found } = await search("the");
    expect([lessons.length, found > 20]).toEqual([20, true]);
  });

  test("that does not exist has no answers", () => expect(search("a", "nowhere")).rejects.toThrow(NotFound));

  test("loses what leaves it, and gets what is published", async () => {
    const lesson = { where: { moduleId_slug: await moduleLesson("seven-windows-on-one-life") } };
    await world.prisma.lesson.update({ ...lesson, data: { retiredAt: new Date() } });
    expect((await search("kitchen coal smoke")).lessons.map(({ slug }) => slug)).not.toContain(
      "seven-windows-on-one-life",
    );
    await world.prisma.lesson.update({ ...lesson, data: { retiredAt: null } });
    expect((await search("kitchen coal smoke")).lessons.map(({ slug }) => slug)).toContain(
      "seven-windows-on-one-life",
    );
  });

  const moduleLesson = async (slug: string) => {
    const { moduleId } = await world.prisma.lesson.findFirstOrThrow({
      where: { slug },
      select: { moduleId: true },
    });
    return { moduleId, slug };
  };

  test("has its words in one list, with the lessons that use them", async () => {
    const { entries } = await getGlossary(world.contextFor(anonymous), { courseSlug: "human-security" });
    expect(entries.map(({ term }) => term)).toEqual(
      entries.map(({ term }) => term).sort(new Intl.Collator("en").compare),
    );
    const food = entries.find(({ key }) => key === "food-security");
    expect(food?.lessons.map(({ slug }) => slug)).toContain("seven-windows-on-one-life");
    await expect(getGlossary(world.contextFor(anonymous), { courseSlug: "nowhere" })).rejects.toThrow(
      NotFound,
    );
  });

  test("has addresses that everybody may read, and no others", async () => {
    const addresses = await listPublicAddresses(world.contextFor(anonymous));
    const paths = addresses.map(({ path: one }) => one);
    expect(paths).toContain("/courses/human-security");
    expect(paths).toContain(
      "/learn/human-security/seven-dimensions/seven-windows-on-one-life".replace(
        "seven-dimensions",
        await moduleSlug(),
      ),
    );
    expect(new Set(paths).size).toBe(paths.length);
    expect(addresses.filter(({ changedAt }) => changedAt !== null).length).toBeGreaterThan(40);
  });

  const moduleSlug = async () =>
    (
      await world.prisma.lesson.findFirstOrThrow({
        where: { slug: "seven-windows-on-one-life" },
        select: { module: true },
      })
    ).module.slug;
});
