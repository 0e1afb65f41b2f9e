import { afterEach, describe, expect, test } from "vitest";
import { getLessonPage } from "~/features/catalogue/index.server";
import { LibrarySearch, ResourceForm } from "~/features/library";
import {
  addResource,
  changeResource,
  exportResources,
  getEntry,
  getListReport,
  listFile,
  listResources,
  receiveList,
  retireResource,
  takeList,
  writeCitations,
} from "~/features/library/index.server";
import { anonymous } from "~/shared/actor";
import { Forbidden, NotFound, StaleVersion } from "~/shared/domain-error";
import { aCourseOfTen } from "../../support/builders/library";
import { runSql } from "../../support/database-template";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const keeper = () =>
  world.contextFor(personActor("k", [{ role: "instructor", courseId: null, cohortId: null, country: null }]));
const strangers = () => [
  world.contextFor(anonymous),
  world.contextFor(personActor("x")),
  world.contextFor(personActor("r", [{ role: "reviewer", courseId: null, cohortId: null, country: null }])),
];

afterEach(() =>
  runSql(world.url, 'TRUNCATE "Course", "Resource", "ResourceWord", "ResourceImport", "AuditEntry" CASCADE'),
);

const form = (fields: Record<string, unknown> = {}) =>
  ResourceForm.parse({ kind: "report", title: "A new work", verified: "seen", ...fields });
const send = (text: string) => receiveList(keeper(), new TextEncoder().encode(text));
const entry = async (slug: string) => getEntry(world.contextFor(anonymous), { slug });
const count = () => world.prisma.resource.count({ where: { retiredAt: null } });

describe("how an entry is cited", () => {
  const kept = async (slug: string) =>
    (await world.prisma.resource.findUniqueOrThrow({ where: { slug }, select: { citations: true } }))
      .citations;

  test("is written once for each version, by the product alone, and read from there", async () => {
    const { slug } = await addResource(keeper(), form({ authors: "UNDP", year: "2014" }));
    const made = (await entry(slug)).citations;
    expect(await kept(slug)).toBeNull();
    await expect(writeCitations(keeper())).rejects.toThrow(Forbidden);
    await Promise.all([writeCitations(world.system), writeCitations(world.system)]);
    expect(await kept(slug)).toEqual(made);
    expect(await writeCitations(world.system)).toBe(0);
    await world.prisma.resource.update({
      where: { slug },
      data: { citations: { apa: "as written", vancouver: "", harvard: "" } },
    });
    expect((await entry(slug)).citations?.apa).toBe("as written");

    const changed = form({ title: "Another title", authors: "UNDP", year: "2014" });
    await changeResource(keeper(), { slug, version: 1, form: changed });
    expect(await kept(slug)).toBeNull();
    expect((await entry(slug)).citations?.apa).toContain("Another title");
    await writeCitations(world.system);
    expect(await kept(slug)).toMatchObject({ apa: expect.stringContaining("Another title") });
  });
});

describe("one entry", () => {
  test("is added, found, changed, recommended, retired and brought back, and the log knows", async () => {
    await aCourseOfTen(world.prisma);
    const fields = {
      authors: "Tadjbakhsh, S.\nUNDP",
      year: "2014",
      doi: "https://doi.org/10.1000/AB",
      languages: "en, sr",
    };
    const { slug } = await addResource(
      keeper(),
      form({ ...fields, lessons: "human-security 2.1\nhuman-security 3.2" }),
    );
    expect(slug).toBe("a-new-work-2014");
    const added = await entry(slug);
    expect(added.draft.csl).toMatchObject({
      DOI: "10.1000/AB",
      author: [{ family: "Tadjbakhsh", given: "S." }, { literal: "UNDP" }],
    });
    expect(added.lessons.map(({ number }) => number)).toEqual(["2.1", "3.2"]);
    expect(added.citations?.apa).toContain("Tadjbakhsh, S. & UNDP. (2014)");
    expect(added.citations?.vancouver).toContain("Tadjbakhsh S, UNDP");
    expect(added.citations?.harvard).toContain("(2014)");

    await changeResource(keeper(), {
      slug,
      version: 1,
      form: form({ title: "A better title", lessons: "human-security 2.1" }),
    });
    await expect(changeResource(keeper(), { slug, version: 1, form: form() })).rejects.toThrow(StaleVersion);
    const changed = await entry(slug);
    expect([changed.slug, changed.version, changed.lessons.length]).toEqual(["a-new-work-2014", 2, 1]);
    const lesson = { courseSlug: "human-security", moduleSlug: "module-2", lessonSlug: "lesson-1" };
    const { id: lessonId } = await world.prisma.lesson.findFirstOrThrow({ where: { number: "2.1" } });
    const revision = { lessonId, contentHash: "h", markdown: "Text.", html: "<p>Text.</p>", outcomes: [] };
    const { id: currentRevisionId } = await world.prisma.lessonRevision.create({ data: revision });
    await world.prisma.lesson.update({ where: { id: lessonId }, data: { currentRevisionId } });
    const recommended = async () => (await getLessonPage(world.contextFor(anonymous), lesson)).works;
    expect(await recommended()).toMatchObject([{ slug }]);

    await retireResource(keeper(), { slug, version: 2, retired: true });
    expect((await entry(slug)).isRetired).toBe(true);
    expect(await recommended()).toEqual([]);
    expect(
      (
        await listResources(world.contextFor(anonymous), {
          ...LibrarySearch.parse({ q: "better" }),
          locale: "en",
        })
      ).total,
    ).toBe(0);
    await retireResource(keeper(), { slug, version: 3, retired: false });
    expect(await count()).toBe(1);
    const log = await world.prisma.auditEntry.findMany({ orderBy: { id: "asc" }, select: { action: true } });
    expect(log.map(({ action }) => action).sort()).toEqual(
      ["added", "changed", "restored", "retired"].map((act) => `library.resource-${act}`),
    );
  });

  test("of several who add or change it at once one is taken", async () => {
    const doi = { doi: "10.1000/182" };
    const adds = await Promise.allSettled(Array.from({ length: 5 }, () => addResource(keeper(), form(doi))));
    expect(adds.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await count()).toBe(1);
    const { slug } = await world.prisma.resource.findFirstOrThrow();
    const changes = await Promise.allSettled(
      Array.from({ length: 5 }, (_, n) =>
        changeResource(keeper(), { slug, version: 1, form: form({ ...doi, title: `T${n}` }) }),
      ),
    );
    expect(changes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("is refused where its DOI is taken or its lesson is not there, and to whoever keeps no library", async () => {
    await addResource(keeper(), form({ doi: "10.1000/182" }));
    await expect(addResource(keeper(), form({ doi: "doi:10.1000/182" }))).rejects.toMatchObject({
      code: "library/doi-taken",
    });
    await expect(addResource(keeper(), form({ lessons: "human-security 9.9" }))).rejects.toMatchObject({
      code: "library/unknown-lesson",
    });
    await expect(entry("nowhere")).rejects.toThrow(NotFound);
    await expect(takeList(keeper(), { id: "A".repeat(22) })).rejects.toThrow(NotFound);
    const slug = "a-new-work";
    for (const ctx of strangers()) {
      await expect(addResource(ctx, form())).rejects.toThrow(Forbidden);
      await expect(changeResource(ctx, { slug, version: 1, form: form() })).rejects.toThrow(Forbidden);
      await expect(retireResource(ctx, { slug, version: 1, retired: true })).rejects.toThrow(Forbidden);
      await expect(receiveList(ctx, new TextEncoder().encode("@misc{a, title={b}}"))).rejects.toThrow(
        Forbidden,
      );
      await expect(getListReport(ctx, { id: "A".repeat(22) })).rejects.toThrow(Forbidden);
      await expect(takeList(ctx, { id: "A".repeat(22) })).rejects.toThrow(Forbidden);
    }
    expect(await count()).toBe(1);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "//evil.example",
    "https://user:pass@evil.example/",
    "https://a.b/ c",
  ])("F2 takes no address like %s, from a form or by a list", async (url) => {
    expect(ResourceForm.safeParse({ kind: "report", title: "T", verified: "seen", url }).success).toBe(false);
    const { id } = await send(JSON.stringify([{ type: "report", title: "T", URL: url }]));
    expect(await getListReport(keeper(), { id })).toMatchObject({ counts: { ready: 0, broken: 1 } });
  });
});

/** Ways in which an entry of BibTeX is broken; ten of each three among two thousand. */
const BROKEN = [
  (n: number) => `@article{broken${n}, title={Broken ${n}} year=2001}`,
  (n: number) => `@misc{broken${n}, year={2001}, author={Nobody, A.}}`,
  (n: number) => `@book{broken${n}, title={Never closed ${n}, year={2001}`,
];

describe("a list", () => {
  test("of 2,000 of which 30 are broken: the good ones are taken, the broken ones told by line and reason", async () => {
    const lines = Array.from({ length: 2_000 }, (_, n) =>
      n % 66 === 65 && n < 66 * 30
        ? BROKEN[((n - 65) / 66) % 3]!(n)
        : `@report{good${n}, title={Good work ${n}}, year={2014}, url={https://example.org/${n}}}`,
    );
    const { id } = await send(lines.join("\n"));
    expect(await count()).toBe(0);
    const report = await getListReport(keeper(), { id });
    expect(report.counts).toEqual({ ready: 1_970, known: 0, broken: 30 });
    expect(report.broken.map(({ line }) => line)).toEqual(Array.from({ length: 30 }, (_, n) => 66 * (n + 1)));
    expect(report.broken.slice(0, 3).map(({ code }) => code)).toEqual(["syntax", "no-title", "unfinished"]);

    const taken = await Promise.all(Array.from({ length: 3 }, () => takeList(keeper(), { id })));
    expect(taken.map(({ added }) => added).sort((a, b) => a - b)).toEqual([0, 0, 1_970]);
    const again = await send(lines.join("\n"));
    expect((await getListReport(keeper(), { id: again.id })).counts).toEqual({
      ready: 0,
      known: 1_970,
      broken: 30,
    });
    expect(await takeList(keeper(), { id: again.id })).toEqual({ added: 0 });
    expect(await count()).toBe(1_970);
  });

  test("is told of what it repeats: by DOI, by address, by title and year; nothing is written before", async () => {
    await addResource(
      keeper(),
      form({
        title: "Ljudska bezbednost",
        year: "2014",
        doi: "10.1000/182",
        url: "https://www.example.org/a/",
      }),
    );
    const { id } = await send(
      [
        "TY  - RPRT\nTI  - Other words\nDO  - https://doi.org/10.1000/182\nER  - ",
        "TY  - RPRT\nTI  - Other words again\nUR  - http://example.org/a#top\nER  - ",
        "TY  - RPRT\nTI  - Људска безбедност\nPY  - 2014\nER  - ",
        "TY  - RPRT\nTI  - Ljudska bezbednost\nPY  - 2015\nER  - ",
        "TY  - RPRT\nTI  - LJUDSKA BEZBEDNOST!\nPY  - 2015\nER  - ",
      ].join("\n"),
    );
    const { counts, known } = await getListReport(keeper(), { id });
    expect(counts).toEqual({ ready: 1, known: 4, broken: 0 });
    const slug = "ljudska-bezbednost-2014";
    expect(known.map((one) => [one.by, one.slug])).toEqual([
      ["doi", slug],
      ["address", slug],
      ["title", slug],
      ["title", null],
    ]);
    expect(await count()).toBe(1);
    await takeList(keeper(), { id });
    expect(
      (await world.prisma.resource.findMany({ orderBy: { slug: "asc" } })).map((row) => row.slug),
    ).toEqual([slug, "ljudska-bezbednost-2015"]);
  });

  test("that is none is refused: a picture, an empty file, too many", async () => {
    const nothing = { code: "library/nothing-to-import" };
    await expect(
      receiveList(keeper(), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff])),
    ).rejects.toMatchObject(nothing);
    await expect(send("")).rejects.toMatchObject(nothing);
    await expect(send("dear library, here are my books")).rejects.toMatchObject(nothing);
    const many = Array.from({ length: 5_001 }, (_, n) => `@misc{a${n}, title={T}}`).join("\n");
    await expect(send(many)).rejects.toMatchObject({ code: "library/list-too-long" });
  });

  test("goes out whole, in order, some entries at a time", async () => {
    const { id } = await send(
      Array.from({ length: 600 }, (_, n) => `@misc{a${n}, title={Work ${n}}, year={${1400 + n}}}`).join("\n"),
    );
    await takeList(keeper(), { id });
    const { page: _, ...search } = LibrarySearch.parse({ q: "work", sort: "oldest" });
    let text = "";
    let pieces = 0;
    for await (const piece of listFile(
      "csl",
      exportResources(world.contextFor(anonymous), { ...search, locale: "en" }),
    )) {
      text += new TextDecoder().decode(piece);
      pieces += 1;
    }
    const items = JSON.parse(text) as { title: string }[];
    expect([items.length, items[0]?.title, items[599]?.title]).toEqual([600, "Work 0", "Work 599"]);
    expect(pieces).toBeGreaterThan(3);
  });
});
