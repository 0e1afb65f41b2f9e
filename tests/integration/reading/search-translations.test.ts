import { beforeAll, describe, expect, test } from "vitest";
import { importCourse } from "~/features/catalogue/index.server";
import { blocksOfPage } from "~/features/reading/domain/page-blocks";
import { listPublicAddresses, searchCourse } from "~/features/reading/index.server";
import { importTranslations } from "~/features/translation/index.server";
import { type Actor, anonymous } from "~/shared/actor";
import { foldWords } from "~/shared/fold-words";
import { aCohort } from "../../support/builders/cohorts";
import { rulesFor } from "../../support/builders/path";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const COURSE = "human-security";
const DAY = 86_400_000;

beforeAll(async () => {
  const dir = `content/courses/${COURSE}`;
  await importCourse(world.system, dir);
  await importTranslations(world.system, { courseSlug: COURSE, dir });
});

const search = (query: string, locale = "en", actor: Actor = anonymous) =>
  searchCourse(world.contextFor(actor), { courseSlug: COURSE, query, locale });
const textOf = ({ parts }: { parts: readonly { text: string }[] }) => parts.map(({ text }) => text).join("");
/** What a search answers: number, language, and the language in which it leads there. */
const answers = async (...asked: Parameters<typeof search>) =>
  (await search(...asked)).lessons.map(({ number, language, asked: opened }) => [number, language, opened]);

describe("words of translations are found", () => {
  test("Albanian without its accents, with the title and the place in Albanian", async () => {
    const { lessons, corrected } = await search("pyetje te vogla", "sq");
    expect(corrected).toBeNull();
    expect(lessons[0]).toMatchObject({ number: "1.1", language: "sq", asked: "sq" });
    expect(textOf(lessons[0]!.title)).toContain("Së pari një pyetje");
    expect(lessons[0]!.passage).toMatchObject({
      heading: "Tri pyetje të vogla",
      headingId: "part-tri-pyetje-të-vogla",
    });
    expect((await answers("siguria njerezore", "sq")).map(([number]) => number)).toContain("1.2");
  });

  test("Serbian, typed and read in either script", async () => {
    for (const typed of ["ljudska bezbednost", "људска безбедност"])
      for (const tag of ["sr-Latn", "sr-Cyrl"])
        expect((await answers(typed, tag))[0]).toEqual(["1.1", tag, tag]);
    // Whoever reads neither is shown the letters they typed.
    expect(await answers("ulična svetiljka", "en")).toEqual([["1.1", "sr-Latn", "sr-Latn"]]);
    expect(await answers("улична светиљка", "sq")).toEqual([["1.1", "sr-Cyrl", "sr-Cyrl"]]);
  });

  test("a lesson once: in the reader's language, else its own, else another", async () => {
    const everywhere = "UNDP 1994";
    for (const [locale, language, opened] of [
      ["en", "en", null],
      ["sq", "sq", "sq"],
      ["sr-Cyrl", "sr-Cyrl", "sr-Cyrl"],
    ]) {
      const found = await answers(everywhere, locale as string);
      expect(found.filter(([number]) => number === "1.1")).toEqual([["1.1", language, opened]]);
    }
    // English words, asked by who reads Albanian: the original, and its page is asked for, not the translation.
    expect(await answers("bus stop electrician", "sq")).toEqual([["1.1", "en", "en"]]);
    expect(await answers("bus stop electrician", "en")).toEqual([["1.1", "en", null]]);
    // What nobody translated leads to itself.
    const untranslated = (await answers("security", "sq")).find(([number]) => number === "1.4");
    expect(untranslated).toEqual(["1.4", "en", null]);
  });

  test("a mistake in typing is forgiven in them too", async () => {
    const { corrected, lessons } = await search("svetiljkka", "sr-Latn");
    expect([corrected, lessons[0]?.language]).toEqual(["svetiljka", "sr-Latn"]);
  });

  test("notes on sources and words of the course beside a page are not its words", async () => {
    const { id } = await aPageOf("1.1", "sq");
    const { html } = await world.prisma.translatedPage.findUniqueOrThrow({ where: { id } });
    await world.prisma.translatedPage.update({
      where: { id },
      data: {
        html: `${html}<p>zbrapa<a class="ref" href="#note-9">9</a></p><aside class="mn" id="note-9">qwertzu</aside><p class="stale-part">zuiopas</p><p>yxcvb<em>nmas</em></p>`,
      },
    });
    for (const absent of ["qwertzu", "zuiopas"]) expect(await answers(absent, "sq")).toEqual([]);
    expect((await search("zbrapa9", "sq")).corrected).toBe("zbrapa");
    for (const present of ["zbrapa", "yxcvbnmas"])
      expect(await answers(present, "sq")).toEqual([["1.1", "sq", "sq"]]);
    await world.prisma.translatedPage.update({ where: { id }, data: { html } });
    expect(await answers("yxcvbnmas", "sq")).toEqual([]);
  });

  test("the database reads pages as the product does", async () => {
    const rows = await world.prisma.$queryRaw<{ html: string; folded: string }[]>`
      SELECT "html", fold_words(page_words("html")) AS folded FROM "TranslatedPage"`;
    expect(rows.length).toBe(6);
    for (const { html, folded } of rows)
      expect(folded).toBe(
        foldWords(
          blocksOfPage(html)
            .map(({ text }) => text)
            .join(" "),
        ),
      );
  });
});

const aPageOf = (number: string, tag: string) =>
  world.prisma.translatedPage.findFirstOrThrow({
    where: { tag, translation: { lesson: { number } } },
    select: { id: true, revisionId: true },
  });

test("a translated lesson has an address in each language, which all name each other", async () => {
  const path = `/learn/${COURSE}/origins-and-concept/a-question-first`;
  const addresses = await listPublicAddresses(world.contextFor(anonymous));
  const of = addresses.filter((one) => one.path.startsWith(path));
  const tags = ["sq", "sr-Latn", "sr-Cyrl"];
  expect(of.map((one) => one.path)).toEqual([path, ...tags.map((tag) => `${path}?lang=${tag}`)]);
  for (const { languages } of of)
    expect(languages.map(({ tag, path: one }) => [tag, one])).toEqual([
      ["en", path],
      ...tags.map((tag) => [tag, `${path}?lang=${tag}`]),
    ]);
  const untranslated = addresses.find((one) => one.path.endsWith("/why-the-region-took-it-up"));
  expect(untranslated?.languages).toEqual([]);
});

describe("what a reader may not have", () => {
  test("lists stay bounded, and a course has its own hits alone", async () => {
    const { lessons, found } = await search("e", "sq");
    expect([lessons.length <= 20, found >= lessons.length]).toEqual([true, true]);
    await world.prisma.lesson.updateMany({ where: { number: "1.1" }, data: { retiredAt: new Date() } });
    expect(await answers("ulična svetiljka", "sr-Latn")).toEqual([]);
    await world.prisma.lesson.updateMany({ where: { number: "1.1" }, data: { retiredAt: null } });
  });

  test("who keeps an older text is not answered by the translation of another", async () => {
    const lesson = await world.prisma.lesson.findFirstOrThrow({
      where: { number: "1.1" },
      include: { module: true },
    });
    const { courseId } = lesson.module;
    const { id: revisionId } = await world.prisma.lessonRevision.create({
      data: { lessonId: lesson.id, contentHash: "old", markdown: "Old.", html: "<p>Old.</p>", outcomes: [] },
    });
    const { id: cohortId } = await aCohort(world.prisma, { courseId });
    const [startsOn, endsOn] = [new Date(Date.now() - 9 * DAY), new Date(Date.now() + 9 * DAY)];
    await world.prisma.cohort.update({ where: { id: cohortId }, data: { startsOn, endsOn } });
    const { id: userId } = await aPerson(world.prisma);
    await world.prisma.enrolment.create({ data: { userId, courseId, cohortId } });
    await world.prisma.cohortLessonPin.create({
      data: { cohortId, lessonId: lesson.id, revisionId, title: "Older", minutes: 5 },
    });
    expect(await answers("ulična svetiljka", "sr-Latn", personActor(userId))).toEqual([]);
    expect((await answers("ulična svetiljka", "sr-Latn")).length).toBe(1);
  });

  test("a closed module gives no passage of a translation", async () => {
    const course = await world.prisma.course.findUniqueOrThrow({ where: { slug: COURSE } });
    const module = await world.prisma.module.findFirstOrThrow({
      where: { courseId: course.id, slug: "origins-and-concept" },
    });
    await rulesFor(world.prisma, course, {
      [module.id]: { opensAt: new Date(Date.now() + 9 * DAY).toISOString() },
    });
    const { lessons } = await search("ulična svetiljka", "sr-Latn");
    expect(lessons).toEqual([]);
    const addresses = await listPublicAddresses(world.contextFor(anonymous));
    expect(addresses.filter(({ path }) => path.includes("/origins-and-concept/"))).toEqual([]);
  });
});
