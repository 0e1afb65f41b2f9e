import { beforeAll, describe, expect, test, vi } from "vitest";
import { importCourse } from "~/features/catalogue/index.server";
import { aPerson } from "../../support/builders/people";
import { runningSite } from "../../support/running-site";
import { until } from "../../support/until";
import { notWellFormed } from "../../support/well-formed";
import { whileHeld } from "../../support/while-held";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const site = runningSite({ WORKERS: "off" });
const COURSE = "/courses/human-security";
let lesson: string;
let module: string;
let userId: string;

beforeAll(async () => {
  const { createContext } = await import("~/platform/context.server");
  const { system } = await import("~/shared/actor");
  await importCourse(createContext(system("test")), "content/courses/human-security");
  userId = (await aPerson(site.prisma)).id;
  const { slug, module: of } = await site.prisma.lesson.findFirstOrThrow({
    where: { number: "2.1" },
    select: { slug: true, module: { select: { slug: true } } },
  });
  module = of.slug;
  lesson = `/learn/human-security/${of.slug}/${slug}`;
});

/** What a page says of itself in the words of schema.org. */
function graphOf(html: string): { "@type": string }[] {
  const [, json = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json)["@graph"] ?? [];
}

describe("a public page tells other programs what it is", () => {
  test.each([
    ["the course", () => COURSE, ["Course", "BreadcrumbList"]],
    ["a module", () => `${COURSE}/${module}`, ["LearningResource", "BreadcrumbList"]],
    ["a lesson", () => lesson, ["LearningResource", "BreadcrumbList"]],
  ])("%s", async (_, path, types) => {
    const { status, text } = await site.stranger().get(path());
    expect(status).toBe(200);
    expect(graphOf(text).map((thing) => thing["@type"])).toEqual(types);
    expect(text).toContain(`<link rel="canonical" href="${site.origin}${path()}"/>`);
    expect(text).toMatch(/<meta name="description" content="[^"]{20,}"/);
  });

  test("F6 and no title breaks out of it", async () => {
    const evil = `Zq</script><script>alert(1)</script><!--`;
    await site.prisma.module.updateMany({ where: { slug: module }, data: { title: evil } });
    const { text } = await site.stranger().get(`${COURSE}/${module}?kept=no`);
    expect(text).not.toContain("<script>alert");
    expect(JSON.stringify(graphOf(text))).toContain(JSON.stringify(evil).slice(1, -1));
    await site.prisma.module.updateMany({ where: { slug: module }, data: { title: "Seven" } });
  });

  test("the list of addresses leads to pages that a stranger reads", async () => {
    const { text, headers } = await site.stranger().get("/sitemap.xml");
    expect([headers["content-type"], notWellFormed(text)]).toEqual(["application/xml; charset=utf-8", null]);
    const paths = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) =>
      url.replace(site.origin, ""),
    );
    expect(paths.length).toBeGreaterThan(60);
    expect(paths.filter((path) => /^\/(?:admin|teach|account|learn\/(?:notes|quizzes))/.test(path))).toEqual(
      [],
    );
    for (const path of [...paths.slice(0, 14), paths.at(-1) ?? ""])
      expect([path, (await site.stranger().get(path)).status]).toEqual([path, 200]);
    const robots = await site.stranger().get("/robots.txt");
    expect(robots.text).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site.origin}/sitemap.xml\n`);
  });
});

describe("search", () => {
  test("J5 takes two hundred letters and shows what was typed as words", async () => {
    const ask = (q: string) => site.stranger().get(`${COURSE}/search?q=${encodeURIComponent(q)}`);
    expect((await ask("x".repeat(201))).status).toBe(400);
    const { status, text } = await ask(`"><img src=x onerror=alert(1)> kitchen`);
    expect([status, text.includes("<img src=x")]).toEqual([200, false]);
    expect((await ask("kitchen windows")).text).toMatch(/<mark>[Kk]itchen<\/mark>/);
  });

  test("J5 fifty that get nowhere hold up nobody else, and are told to come back", async () => {
    const heavy = encodeURIComponent(`kitchen windows ${"%_".repeat(90)}`);
    const answered: unknown[] = [];
    const ask = async () => {
      const { status, headers } = await site.stranger().get(`${COURSE}/search?q=${heavy}`);
      answered.push([status, Number(headers["retry-after"]) > 0]);
    };
    await whileHeld(
      {
        url: site.databaseUrl,
        table: "LessonText",
        from: "everybody",
        waiting: 4,
        meanwhile: async () => {
          const others = ["/library", COURSE, lesson].map((path) => site.stranger().get(`${path}?kept=no`));
          const statuses = (await Promise.all(others)).map(({ status }) => status);
          expect([statuses, answered]).toEqual([[200, 200, 200], []]);
          await until("no search goes on", () => answered.length === 50);
        },
      },
      () => Promise.all(Array.from({ length: 50 }, ask)),
    );
    expect(answered).toEqual(Array.from({ length: 50 }, () => [503, true]));
  });
});

describe("notes", () => {
  const keyIn = (html: string) => /id="at-([0-9a-f]{16})"/.exec(html)?.[1] ?? "";

  test("are written without a script, and saved by one", async () => {
    const reader = await site.signedIn(userId);
    const at = keyIn((await reader.get(`${lesson}/notes`)).text);
    const open = await reader.get(`${lesson}/notes?at=${at}`);
    expect(open.text).toContain('data-autosave="');
    const drafted = await reader.post(`${lesson}/notes/draft`, { at, version: "0", note: "While typing" });
    expect([drafted.status, JSON.parse(drafted.text).version]).toEqual([200, 1]);
    const stale = await reader.post(`${lesson}/notes/draft`, { at, version: "0", note: "Second window" });
    expect([stale.status, JSON.parse(stale.text).code]).toEqual([409, "reading/note-changed"]);
    const conflict = await reader.post(`${lesson}/notes?at=${at}`, {
      at,
      version: "9",
      note: "Mine now",
      intent: "save",
    });
    expect([
      conflict.status,
      conflict.text.includes("Mine now"),
      conflict.text.includes("While typing"),
    ]).toEqual([409, true, true]);
    const kept = await reader.post(`${lesson}/notes`, {
      at,
      version: "1",
      note: "<b>Kept</b> SENTINEL",
      intent: "save",
    });
    expect(kept.status).toBe(302);
    const page = await reader.get(`${lesson}/notes`);
    expect(page.text).toContain("&lt;b&gt;Kept&lt;/b&gt; SENTINEL");
    expect((await reader.get("/learn/notes/human-security")).text).toContain("SENTINEL");
    const other = await site.signedIn((await aPerson(site.prisma)).id);
    for (const path of [`${lesson}/notes`, "/learn/notes/human-security", lesson])
      expect([path, (await other.get(path)).text.includes("SENTINEL")]).toEqual([path, false]);
  });
});

describe("a file to take away", () => {
  test("is named, is not changed on the way, and is not sent twice", async () => {
    const address = `${COURSE}/${module}/take-away/html`;
    const { status, headers, text } = await site.stranger().get(address);
    expect([status, notWellFormed(text)]).toEqual([200, null]);
    expect(headers["content-disposition"]).toMatch(/^attachment; filename="human-security-module-02-/);
    expect(headers["content-security-policy"]).toContain("sandbox");
    const again = await site
      .stranger()
      .send("GET", address, { headers: { "If-None-Match": String(headers.etag) } });
    expect([again.status, again.text]).toEqual([304, ""]);
    expect((await site.stranger().get(`${COURSE}/${module}/take-away/pdf`)).status).toBe(404);
    expect((await site.stranger().get(`${COURSE}/nowhere/take-away/epub`)).status).toBe(404);
  });
});
