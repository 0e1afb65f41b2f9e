import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { importCourse } from "~/features/catalogue/index.server";
import { makeTakeAway } from "~/features/reading/index.server";
import { limit } from "~/platform/rate-limit.server";
import { anonymous } from "~/shared/actor";
import { NotFound, TooManyRequests } from "~/shared/domain-error";
import { testDatabase } from "../../support/test-context";
import { notWellFormed } from "../../support/well-formed";

const world = testDatabase();
const ORIGIN = "https://school.example";
const COURSE = "human-security";

let modules: readonly string[];
beforeAll(async () => {
  await importCourse(world.system, `content/courses/${COURSE}`);
  const rows = await world.prisma.module.findMany({ select: { slug: true }, orderBy: { number: "asc" } });
  modules = rows.map(({ slug }) => slug);
});

type Options = Partial<Parameters<typeof makeTakeAway>[1]>;
const take = (moduleSlug: string, format: "html" | "epub", options: Options = {}) =>
  makeTakeAway(world.contextFor(anonymous), {
    courseSlug: COURSE,
    moduleSlug,
    format,
    origin: ORIGIN,
    siteName: "Common Ground & Co",
    locale: "en",
    ip: `192.0.2.${Math.floor(Math.random() * 250)}`,
    held: null,
    pictureOf: async () => null,
    ...options,
  });
const textOf = (bytes: Uint8Array | null) => new TextDecoder().decode(bytes ?? new Uint8Array());

describe("a module as a page", () => {
  test("is one small well-formed file that asks nobody for anything", async () => {
    for (const slug of modules) {
      const { name, bytes } = await take(slug, "html");
      const html = textOf(bytes);
      expect(name).toMatch(new RegExp(`^human-security-module-\\d\\d-${slug}\\.html$`));
      expect([slug, bytes && bytes.length < 500_000]).toEqual([slug, true]);
      expect([slug, notWellFormed(html)]).toEqual([slug, null]);
      expect(html).not.toMatch(/<script|<link|<iframe|\ssrc="(?!data:)|@import|url\(|javascript:|\son\w+=/i);
    }
  });

  test("leads to nowhere that is not in it, and holds every id once", async () => {
    for (const slug of modules) {
      const html = textOf((await take(slug, "html")).bytes);
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      const targets = [...html.matchAll(/\shref="#([^"]*)"/g)].map(([, id]) => id);
      expect([slug, ids.filter((id, at) => ids.indexOf(id) !== at)]).toEqual([slug, []]);
      expect([slug, targets.filter((id) => !ids.includes(id))]).toEqual([slug, []]);
      expect(html).not.toMatch(/href="\//);
    }
  });
});

describe("a module as a book", () => {
  test("is what programs that read books ask for", async () => {
    for (const slug of modules) {
      const { bytes } = await take(slug, "epub");
      expect([slug, bytes && bytes.length < 500_000]).toEqual([slug, true]);
      // The first entry, stored, without extra fields: name at 30, words at 38.
      expect(textOf(bytes!.subarray(30, 58))).toBe("mimetypeapplication/epub+zip");
      expect([bytes![8], bytes![28]]).toEqual([0, 0]);
      const files = unzipSync(bytes!);
      const names = Object.keys(files);
      for (const name of names.filter((one) => /\.(?:xhtml|opf|xml)$/.test(one)))
        expect([slug, name, notWellFormed(strFromU8(files[name]!))]).toEqual([slug, name, null]);
      const opf = strFromU8(files["OEBPS/content.opf"]!);
      const listed = [...opf.matchAll(/href="([^"]+)"/g)].map(([, href]) => `OEBPS/${href}`);
      expect([...listed].sort()).toEqual(
        names.filter((one) => one.startsWith("OEBPS/") && !one.endsWith(".opf")).sort(),
      );
      expect(opf).toMatch(/<dc:publisher>Common Ground &amp; Co<\/dc:publisher>/);
      const spine = [...opf.matchAll(/idref="([^"]+)"/g)].map(([, id]) => id);
      for (const id of spine) expect(opf).toContain(`id="${id}" href=`);
    }
  });

  test("leads to nowhere that is not in it", async () => {
    for (const slug of modules) {
      const files = unzipSync((await take(slug, "epub")).bytes!);
      const pages = new Map(
        Object.entries(files)
          .filter(([name]) => name.endsWith(".xhtml"))
          .map(([name, bytes]) => [name.replace("OEBPS/", ""), strFromU8(bytes)]),
      );
      for (const [name, page] of pages) {
        for (const [, href = ""] of page.matchAll(/<a [^>]*href="([^"]*)"/g)) {
          if (/^(?:https|mailto):/.test(href)) continue;
          const [file, id] = href.split("#");
          const target = pages.get(file || name);
          expect([slug, name, href, target !== undefined && (!id || target.includes(` id="${id}"`))]).toEqual(
            [slug, name, href, true],
          );
        }
      }
    }
  });
});

describe("a picture", () => {
  const fileId = "A".repeat(22);
  const withPicture = async () => {
    const lesson = await world.prisma.lesson.findFirstOrThrow({
      where: { number: "1.1" },
      select: { currentRevisionId: true },
    });
    await world.prisma.lessonRevision.update({
      where: { id: lesson.currentRevisionId! },
      data: {
        html: `<p>Text</p><figure><picture><source type="image/avif" srcset="/files/${fileId}?w=1&amp;as=avif 1w"/><img src="/files/${fileId}" alt="A &lt; B" loading="lazy"/></picture></figure>`,
      },
    });
  };

  test("goes with the file where everybody may see it, and is named where not", async () => {
    await withPicture();
    const bytes = new Uint8Array([82, 73, 70, 70]);
    const there = {
      pictureOf: async (id: string) => (id === fileId ? { mediaType: "image/webp", bytes } : null),
    };
    const absent = textOf((await take(modules[0]!, "html")).bytes);
    expect(absent).toContain("<em>Picture: A &lt; B</em>");
    await world.prisma.module.updateMany({ where: { slug: modules[0]! }, data: { summary: "Changed" } });
    const html = textOf((await take(modules[0]!, "html", there)).bytes);
    expect(html).toContain('src="data:image/webp;base64,UklGRg=="');
    const files = unzipSync((await take(modules[0]!, "epub", there)).bytes!);
    expect([...files[`OEBPS/images/${fileId}.webp`]!]).toEqual([...bytes]);
    expect(strFromU8(files["OEBPS/content.opf"]!)).toContain(
      `href="images/${fileId}.webp" media-type="image/webp" fallback="image-0-words"`,
    );
    // For programs that know no such format.
    expect(strFromU8(files[`OEBPS/images/${fileId}.svg`]!)).toContain("<title>Picture: A &lt; B</title>");
  });
});

describe("taking away", () => {
  test("is made once for one text: who has it gets nothing, who asks again the same", async () => {
    const first = await take(modules[1]!, "epub");
    expect((await take(modules[1]!, "epub", { held: first.etag })).bytes).toBeNull();
    const again = await take(modules[1]!, "epub");
    expect([again.etag, again.bytes === first.bytes]).toEqual([first.etag, true]);
    await world.prisma.module.updateMany({ where: { slug: modules[1]! }, data: { summary: "Changed" } });
    const changed = await take(modules[1]!, "epub", { held: first.etag });
    expect([changed.etag === first.etag, changed.bytes === null]).toEqual([false, false]);
  });

  test("of what is not public there is none", async () => {
    await expect(take("nowhere", "html")).rejects.toThrow(NotFound);
    const where = { where: { slug: modules[9]! } };
    await world.prisma.module.updateMany({ ...where, data: { state: "in_preparation" } });
    await expect(take(modules[9]!, "html")).rejects.toThrow(NotFound);
    await world.prisma.module.updateMany({ ...where, data: { state: "published", retiredAt: new Date() } });
    await expect(take(modules[9]!, "html")).rejects.toThrow(NotFound);
  });

  test("J8 asks for more than its share in vain", async () => {
    const ip = "203.0.113.7";
    // The hour's share without the files: it is the counting that is asked about.
    const stranger = world.contextFor(anonymous);
    for (let tries = 0; tries < 599; tries += 1) await limit(stranger, "take-away", { ip });
    await take(modules[2]!, "html", { ip, siteName: "The last of the hour" });
    const refused = await take(modules[2]!, "html", { ip, siteName: "One more" }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(TooManyRequests);
  });
});
