import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { importCourse } from "~/features/catalogue/index.server";
import { ModuleLocked } from "~/features/enrolment/path/errors";
import { makeTakeAway } from "~/features/reading/index.server";
import { importTranslations, listModuleLanguages } from "~/features/translation/index.server";
import { type Actor, anonymous } from "~/shared/actor";
import { aCohort } from "../../support/builders/cohorts";
import { rulesFor } from "../../support/builders/path";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";
import { notWellFormed } from "../../support/well-formed";

const world = testDatabase();
const COURSE = "human-security";
const MODULE = { courseSlug: COURSE, moduleSlug: "origins-and-concept" };
const DAY = 86_400_000;

beforeAll(async () => {
  const dir = `content/courses/${COURSE}`;
  await importCourse(world.system, dir);
  await importTranslations(world.system, { courseSlug: COURSE, dir });
});

interface Asked {
  readonly asked?: string;
  readonly locale?: string;
  readonly actor?: Actor;
  readonly moduleSlug?: string;
}

const take = (format: "html" | "epub", { actor = anonymous, locale = "en", ...wanted }: Asked) =>
  makeTakeAway(world.contextFor(actor), {
    ...MODULE,
    ...wanted,
    locale,
    format,
    origin: "https://school.example",
    siteName: "Common Ground",
    ip: `192.0.2.${Math.floor(Math.random() * 250)}`,
    held: null,
    pictureOf: async () => null,
  });
const asPage = async (asked: Asked) => {
  const { name, bytes } = await take("html", asked);
  const html = new TextDecoder().decode(bytes ?? new Uint8Array());
  const articles = [...html.matchAll(/<article class="lesson"([^>]*)>(.*?)<\/article>/gs)];
  return {
    name,
    html,
    language: /<html lang="([^"]*)"/.exec(html)?.[1],
    lessons: articles.map(([, attributes = "", text = ""]) => ({
      lang: / lang="([^"]*)"/.exec(attributes)?.[1],
      text,
      title: /<h2>([^<]*)/.exec(text)?.[1] ?? "",
    })),
  };
};

describe("a module to take away in another language", () => {
  test.each([
    ["sq", "sq", "Së pari një pyetje", "Burimet dhe shënimet"],
    ["sr", "sr-Latn", "Najpre pitanje", "Izvori i napomene"],
    ["sr-Cyrl", "sr-Cyrl", "Најпре питање", "Извори и напомене"],
  ])("%s: lessons and the file's own words are in it", async (asked, tag, title, sources) => {
    const { name, html, language, lessons } = await asPage({ asked });
    expect(name).toBe(`human-security-module-01-origins-and-concept-${tag}.html`);
    expect([language, notWellFormed(html)]).toEqual([tag, null]);
    expect(lessons[0]?.title).toContain(title);
    expect([lessons[0]?.lang, lessons[1]?.lang]).toEqual([undefined, undefined]);
    expect(lessons[0]?.text).toContain(`<h3>${sources}</h3>`);
    expect(lessons[0]?.text).toContain(`/a-question-first?lang=${tag}"`);
    // What nobody has translated says which language it is in.
    expect(html).toMatch(/<header lang="en" xml:lang="en"><p class="quiet">/);
    expect(html).toMatch(/<section class="lesson" id="terms" lang="en"/);
  });

  test("lessons without a translation stand in the original, and say so in the language of the file", async () => {
    const { lessons } = await asPage({ asked: "sq" });
    const untranslated = lessons.slice(2);
    expect(untranslated.length).toBeGreaterThan(1);
    for (const { lang, text } of untranslated) {
      expect(lang).toBe("en");
      expect(text).toContain("Ky tekst i mësimit ende nuk është përkthyer");
      expect(text).toMatch(/<h3 lang="sq" xml:lang="sq">Burimet dhe shënimet/);
    }
    for (const { text } of lessons.slice(0, 2)) expect(text).not.toContain("Për këtë përkthim.");
  });

  test("the reader's own counts where nobody asked; the original by its name", async () => {
    expect((await asPage({ locale: "sr-Cyrl" })).language).toBe("sr-Cyrl");
    for (const asked of [{ locale: "en" }, { asked: "en", locale: "sq" }, { asked: "tr", locale: "sq" }]) {
      const { name, language, html } = await asPage(asked);
      expect([name, language]).toEqual(["human-security-module-01-origins-and-concept.html", "en"]);
      expect(/xml:lang|About this translation/.test(html)).toBe(false);
    }
    const other = await asPage({ asked: "sq", moduleSlug: "dimensions-freedoms-principles" });
    expect([other.language, other.name.includes("-sq")]).toEqual(["en", false]);
  });

  test("a book names its languages, and is another book than its original", async () => {
    const filesOf = async (asked: string) =>
      Object.fromEntries(
        Object.entries(unzipSync((await take("epub", { asked })).bytes!)).map(([name, bytes]) => [
          name.replace("OEBPS/", ""),
          strFromU8(bytes),
        ]),
      );
    const [albanian, english] = [await filesOf("sq"), await filesOf("en")];
    for (const [name, text] of Object.entries(albanian).filter(([one]) => /\.(?:xhtml|opf)$/.test(one)))
      expect([name, notWellFormed(text)]).toEqual([name, null]);
    const opf = albanian["content.opf"] ?? "";
    expect([...opf.matchAll(/<dc:language>([^<]*)</g)].map(([, tag]) => tag)).toEqual(["sq", "en"]);
    expect(opf).toContain('xml:lang="sq">');
    expect(opf).toMatch(/<dc:title xml:lang="en">1\. /);
    const langs = ["opening", "lesson-1", "lesson-3", "closing", "nav"].map(
      (part) => /<html [^>]*lang="([^"]*)" xml:lang="\1"/.exec(albanian[`${part}.xhtml`] ?? "")?.[1],
    );
    expect(langs).toEqual(["en", "sq", "en", "en", "sq"]);
    const idOf = (text = "") => /<dc:identifier[^>]*>([^<]*)</.exec(text)?.[1];
    expect(idOf(opf)).toMatch(/take-away\/epub\?lang=sq$/);
    expect(idOf(english["content.opf"])).not.toBe(idOf(opf));
    expect(english["content.opf"]).not.toContain("<dc:language>sq");
  });

  test("parts that are out of date or missing are told of as on the lesson's page", async () => {
    const page = await world.prisma.translatedPage.findFirstOrThrow({
      where: { tag: "sq", translation: { lesson: { number: "1.1" } } },
    });
    await world.prisma.translatedPage.update({
      where: { id: page.id },
      data: { stale: 2, missing: 1, staleSince: new Date("2026-05-04T10:00:00Z") },
    });
    const { lessons } = await asPage({ asked: "sq" });
    expect(lessons[0]?.text).toMatch(/Për këtë përkthim\..*2 pjesë.*4 maj 2026.*Një pjesë ende nuk/s);
    expect(lessons[0]?.text).toContain('/a-question-first?lang=en"');
    expect(lessons[1]?.text).not.toContain("Për këtë përkthim.");
    const { parts, ...old } = page;
    await world.prisma.translatedPage.update({
      where: { id: page.id },
      data: { stale: old.stale, missing: old.missing, staleSince: old.staleSince },
    });
  });

  test("who keeps an older text is given no translation of another, unless they ask", async () => {
    const lesson = await world.prisma.lesson.findFirstOrThrow({
      where: { number: "1.1" },
      include: { module: true },
    });
    const { id: revisionId } = await world.prisma.lessonRevision.create({
      data: {
        lessonId: lesson.id,
        contentHash: "older",
        markdown: "Old.",
        html: "<p>Older words.</p>",
        outcomes: ["read"],
      },
    });
    const { id: cohortId } = await aCohort(world.prisma, { courseId: lesson.module.courseId });
    const [startsOn, endsOn] = [new Date(Date.now() - 9 * DAY), new Date(Date.now() + 9 * DAY)];
    await world.prisma.cohort.update({ where: { id: cohortId }, data: { startsOn, endsOn } });
    const { id: userId } = await aPerson(world.prisma);
    await world.prisma.enrolment.create({
      data: { userId, courseId: lesson.module.courseId, cohortId },
    });
    await world.prisma.cohortLessonPin.create({
      data: { cohortId, lessonId: lesson.id, revisionId, title: "An older title", minutes: 5 },
    });
    const actor = personActor(userId);
    const own = await asPage({ actor, locale: "sq" });
    expect(own.lessons[0]).toMatchObject({ lang: "en", title: expect.stringContaining("An older title") });
    expect(own.lessons[0]?.text).toContain("<p>Older words.</p>");
    // The next lesson is as everybody has it.
    expect(own.lessons[1]?.lang).toBeUndefined();
    const asked = await asPage({ actor, asked: "sq" });
    expect(asked.lessons[0]?.title).toContain("Së pari një pyetje");
    expect(asked.lessons[0]?.text).toContain("Ky përkthim i përket një versioni tjetër");
    expect((await asPage({ locale: "sq" })).lessons[0]?.title).toContain("Së pari një pyetje");
  });
});

test("a closed module stays closed in every language and form", async () => {
  const { id, courseId } = await world.prisma.module.findFirstOrThrow({ where: { slug: MODULE.moduleSlug } });
  await rulesFor(
    world.prisma,
    { id: courseId },
    { [id]: { opensAt: new Date(Date.now() + DAY).toISOString() } },
  );
  for (const format of ["html", "epub"] as const)
    for (const asked of ["sq", "sr-Cyrl", "en"])
      await expect(take(format, { asked })).rejects.toThrow(ModuleLocked);
});

test("a module has the languages of its lessons, in the order of the list", async () => {
  const languages = (moduleSlug: string) =>
    listModuleLanguages(world.contextFor(anonymous), { ...MODULE, moduleSlug });
  expect(await languages(MODULE.moduleSlug)).toEqual(["sq", "sr-Latn", "sr-Cyrl"]);
  expect(await languages("dimensions-freedoms-principles")).toEqual([]);
  const two = { where: { number: { in: ["1.1", "1.2"] } } };
  await world.prisma.lesson.updateMany({ ...two, data: { retiredAt: new Date() } });
  expect(await languages(MODULE.moduleSlug)).toEqual([]);
  await world.prisma.lesson.updateMany({ ...two, data: { retiredAt: null } });
});
