import { beforeAll, describe, expect, test, vi } from "vitest";
import { importCourse } from "~/features/catalogue/index.server";
import { importTranslations } from "~/features/translation/index.server";
import { aPerson } from "../../support/builders/people";
import type { Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { notWellFormed } from "../../support/well-formed";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const site = runningSite({ WORKERS: "off" });
const LESSON = "/learn/human-security/origins-and-concept/a-question-first";
let page: string;
let translator: Visitor;

beforeAll(async () => {
  const { createContext } = await import("~/platform/context.server");
  const { system } = await import("~/shared/actor");
  const ctx = createContext(system("test"));
  await importCourse(ctx, "content/courses/human-security");
  await importTranslations(ctx, { courseSlug: "human-security", dir: "content/courses/human-security" });
  const { id } = await site.prisma.lesson.findFirstOrThrow({ where: { number: "1.1" } });
  page = `/teach/courses/human-security/translations/${id}/sr`;
  translator = await site.signedIn((await aPerson(site.prisma, { role: "administrator" })).id);
});

const inLanguage = (language: string, path = LESSON) =>
  site.stranger().send("GET", path, { headers: { "accept-language": language } });
/** What a form of the page holds, by the name of its field. */
const field = (html: string, anchor: string, name: string): string => {
  const form = html.slice(html.indexOf(`action="#${anchor}"`));
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? "";
};

describe("a lesson in the reader's language", () => {
  test.each([
    ["en-GB", "A question first", "en"],
    ["sr-Latn-RS", "Najpre pitanje", "sr-Latn"],
    ["sr-Cyrl-RS", "Најпре питање", "sr-Cyrl"],
    ["sq-XK", "Së pari një pyetje", "sq"],
  ])("%s, from one address that no cache hands to others", async (language, title, tag) => {
    for (const _ of ["made", "kept"]) {
      const { text, headers } = await inLanguage(language);
      expect(text).toContain(`<h1>${title}`);
      expect(text).toContain(`<html lang="${tag}"`);
      // Kept by nobody; whoever changes that has to say by what the answers differ.
      const told = `${headers["cache-control"]} ${headers.vary}`;
      expect(told).toMatch(/no-store|no-cache.*Cookie.*Accept-Language/);
    }
  });

  test("an address that names a language gives it to everybody, and the page names its other addresses", async () => {
    const { text } = await inLanguage("en", `${LESSON}?lang=sr`);
    expect(text).toMatch(/<article class="reading" lang="sr-Latn">/);
    expect(text).toContain(`<link rel="canonical" href="${site.origin}${LESSON}?lang=sr-Latn"/>`);
    for (const [tag, path] of [
      ["x-default", LESSON],
      ["en", LESSON],
      ["sq", `${LESSON}?lang=sq`],
      ["sr-Cyrl", `${LESSON}?lang=sr-Cyrl`],
    ])
      expect(text).toContain(`<link rel="alternate" hrefLang="${tag}" href="${site.origin}${path}"/>`);
    // Who asked for a language goes on in it.
    expect(text).toMatch(/href="[^"]*a-report-changes-the-referent\?lang=sr"/);
    expect((await inLanguage("sq", `${LESSON}?lang=en`)).text).toContain("<h1>A question first");
    expect((await inLanguage("en", `${LESSON}?lang=tr`)).text).toContain("<h1>A question first");
    expect((await inLanguage("en", `${LESSON}?lang=%22%3E%3Cscript%3E`)).status).toBe(400);
    expect((await inLanguage("en", `${LESSON}?lang=sr&lang=sq`)).status).toBe(400);
  });
});

test("the list of addresses names a lesson's languages for each of them", async () => {
  const { text } = await site.stranger().get("/sitemap.xml");
  expect(notWellFormed(text)).toBeNull();
  for (const path of [LESSON, `${LESSON}?lang=sr-Cyrl`]) {
    const [, entry = ""] = text.split(`<loc>${site.origin}${path}</loc>`);
    const names = entry.slice(0, entry.indexOf("</url>"));
    expect(names).toContain(`<xhtml:link rel="alternate" hreflang="en" href="${site.origin}${LESSON}"/>`);
    expect(names).toContain(`hreflang="sq" href="${site.origin}${LESSON}?lang=sq"/>`);
  }
});

describe("files and search in the reader's language", () => {
  const MODULE = "/courses/human-security/origins-and-concept";

  test("a module offers its languages, the reader's first, and each gives that file", async () => {
    const { text } = await inLanguage("sq", MODULE);
    const links = [...text.matchAll(/href="[^"]*take-away\/html(\?lang=[^"]*)?"/g)].map(([, asked]) => asked);
    expect(links).toEqual(["?lang=sq", "?lang=en", "?lang=sr-Latn", "?lang=sr-Cyrl"]);
    const { status, headers, text: file } = await inLanguage("en", `${MODULE}/take-away/html?lang=sq`);
    expect([status, String(headers["content-disposition"])]).toEqual([
      200,
      expect.stringContaining('filename="human-security-module-01-origins-and-concept-sq.html"'),
    ]);
    expect(file).toContain('<html lang="sq">');
    const other = await inLanguage("sq", "/courses/human-security/dimensions-freedoms-principles");
    expect(other.text).toMatch(/href="[^"]*take-away\/html"/);
    expect((await inLanguage("en", `${MODULE}/take-away/html?lang=%22%3E`)).status).toBe(400);
  });

  test("a hit in a translation names its language and leads to the lesson in it", async () => {
    const { text } = await inLanguage("sq", "/courses/human-security/search?q=pyetje%20te%20vogla");
    expect(text).toMatch(/<h3 lang="sq"><a href="[^"]*\/a-question-first\?lang=sq"/);
    expect(text).toMatch(/<p class="hit" lang="sq">/);
    expect(text).toContain('/a-question-first?lang=sq#part-tri-pyetje-të-vogla"');
  });
});

describe("translating without a script", () => {
  const send = async (markdown: string, change: Record<string, string> = {}) => {
    const { text } = await translator.get(page);
    return translator.post(page, {
      intent: "save-block",
      position: "0",
      markdown,
      version: field(text, "part-1", "version"),
      sourceHash: field(text, "part-1", "sourceHash"),
      ...change,
    });
  };

  test("a part is kept and readers see it; what is wrong is said beside the field, which keeps its words", async () => {
    const kept = await send("Pre nego što počnete, stanite.");
    expect([kept.status, kept.headers.location]).toEqual([302, `${page}?notice=translation.kept#part-1`]);
    expect((await inLanguage("en", `${LESSON}?lang=sr&again`)).text).toContain(
      "Pre nego što počnete, stanite.",
    );
    const wrong = await send("Ovo[^nothing] nije dobro.");
    expect(wrong.status).toBe(400);
    expect(wrong.text).toMatch(/id="markdown-0-error".*The translation cites what the original cites/s);
    expect(wrong.text).toContain("Ovo[^nothing] nije dobro.</textarea>");
  });

  test("whoever comes second sees both texts, and may put theirs in its place", async () => {
    const late = await send("Moje reči.", { version: "1" });
    expect(late.status).toBe(409);
    expect(late.text).toContain("Moje reči.</textarea>");
    expect(late.text).toMatch(/Somebody else kept this meanwhile.*Pre nego što počnete, stanite\./s);
    expect((await send("Moje reči.")).status).toBe(302);
  });

  test("F6 what is typed runs nowhere: on the page of its translator, of others, and of readers", async () => {
    const evil = "`</textarea><script>alert(1)</script>` \\<img src=x onerror=alert(1)\\>";
    expect((await send(evil)).status).toBe(302);
    const refused = await send("</textarea><script>alert(2)</script>");
    expect(refused.status).toBe(400);
    const pages = [
      refused.text,
      (await translator.get(page)).text,
      ...(await Promise.all(
        ["sr", "sr-Cyrl"].map(async (tag) => (await inLanguage("en", `${LESSON}?lang=${tag}&evil`)).text),
      )),
    ];
    for (const text of pages) expect(text).not.toMatch(/<script>alert|<img[^>]*onerror/i);
  });
});
