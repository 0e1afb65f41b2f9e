import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LibrarySearch } from "~/features/library";
import { checkResources, importResources, listResources } from "~/features/library/index.server";
import { anonymous } from "~/shared/actor";
import { Forbidden } from "~/shared/domain-error";
import { aCourseOfTen } from "../../support/builders/library";
import { runSql } from "../../support/database-template";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "library-"));
  cpSync("content/library", path.join(root, "library"), { recursive: true });
});
afterEach(async () => {
  rmSync(root, { recursive: true });
  await runSql(world.url, 'TRUNCATE "Course", "Resource", "ResourceWord", "AuditEntry" CASCADE');
});

const edit = (change: (text: string) => string) => {
  const file = path.join(root, "library/resources.yml");
  writeFileSync(file, change(readFileSync(file, "utf8")));
};

const find = async (query: Record<string, string>, locale = "en") => {
  const { resources, ...list } = await listResources(world.contextFor(anonymous), {
    ...LibrarySearch.parse(query),
    locale,
  });
  return { ...list, titles: resources.map(({ title }) => title) };
};

describe("the shipped library", () => {
  test("is in order, is taken whole, and a second time changes nothing", async () => {
    expect(await checkResources("content")).toEqual([]);
    await aCourseOfTen(world.prisma);
    expect(await importResources(world.system, "content")).toEqual({
      added: 81,
      changed: 0,
      retired: 0,
      unchanged: 0,
      kept: 0,
      problems: [],
    });
    const rows = await world.prisma.resource.findMany({ orderBy: { id: "asc" } });
    expect(await importResources(world.system, "content")).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 81,
    });
    expect(await world.prisma.resource.findMany({ orderBy: { id: "asc" } })).toEqual(rows);
    expect(await world.prisma.auditEntry.count({ where: { action: "library.file-imported" } })).toBe(1);
  });

  test("is found as people type", async () => {
    await importResources(world.system, root);
    expect((await find({ q: "Tadjbakhsh" })).titles).toEqual([
      "Human security twenty years on",
      "Towards a Human Security Approach to Peacebuilding",
    ]);
    const latin = await find({ q: "ljudska bezbednost" });
    expect(latin.total).toBeGreaterThan(30);
    for (const q of ["људска безбедност", "LJUDSKA BEZBEDNOST", "Љ\u0443дска  безбедност"])
      expect((await find({ q })).titles).toEqual(latin.titles);
    expect((await find({ q: "siguria njerezore" })).total).toBeGreaterThan(30);
    expect((await find({ q: "insan guvenligi" })).titles).toEqual(
      (await find({ q: "İNSAN GÜVENLİĞİ" })).titles,
    );

    const mistyped = await find({ q: "securty" });
    expect(mistyped.corrected).toEqual([{ typed: "securty", meant: ["security"] }]);
    expect(mistyped.total).toBe((await find({ q: "security" })).total);
    expect((await find({ q: "Tadjbaksh" })).titles).toContain("Human security twenty years on");
    expect((await find({ q: "mladi" })).titles).toContain("Resolution 2250 on youth, peace and security");
    expect((await find({ q: "66/290" })).titles).toHaveLength(1);
    expect(await find({ q: "qqqqqq" })).toMatchObject({ titles: [], total: 0 });
    expect((await find({ q: "') | 'a' & !'" })).total).toBeGreaterThanOrEqual(0);
  });

  test("is narrowed by its address and ordered by the reader's alphabet", async () => {
    await importResources(world.system, root);
    const kosovo = await find({ country: "XK", theme: "policing", verified: "seen", year: "2013" });
    expect(kosovo.titles).toEqual(["First Agreement of Principles Governing the Normalization of Relations"]);
    expect((await find({ kind: "article", sort: "title" })).titles[0]).toMatch(/^Balkan countries/);
    expect((await find({ year: "1994-1999" })).total).toBe(1);
    expect((await find({ year: "nonsense", kind: "nonsense", page: "x", language: "<" })).total).toBe(81);
    expect((await find({ page: "4", sort: "oldest" })).titles).toHaveLength(6);
    await world.prisma.resource.updateMany({ where: { fileKey: "L01" }, data: { title: "Iğdır" } });
    await world.prisma.resource.updateMany({ where: { fileKey: "L02" }, data: { title: "Isparta" } });
    await world.prisma.resource.updateMany({ where: { fileKey: "L03" }, data: { title: "İzmir" } });
    await world.prisma.resource.updateMany({ where: { fileKey: "L04" }, data: { title: "Ihlara" } });
    const cities = async (locale: string) =>
      (await find({ sort: "title", kind: "resolution" }, locale)).titles.concat(
        (await find({ sort: "title", kind: "report", verified: "copy" }, locale)).titles,
      );
    expect((await cities("tr")).filter((title) => /^[Iİ]/.test(title))).toEqual(["Iğdır", "Ihlara", "İzmir"]);
  });
});

describe("a changed file", () => {
  test("changes, retires and brings back entries; what was changed on the site stays", async () => {
    await importResources(world.system, root);
    await world.prisma.resource.update({
      where: { fileKey: "L39" },
      data: { editedAt: new Date(), annotation: "Ours." },
    });
    const original = readFileSync(path.join(root, "library/resources.yml"), "utf8");
    edit((text) =>
      text
        .replace("The classic objection.", "An objection.")
        .replace("Why acceptance stayed limited.", "Other words.")
        .replace(/ {2}L81:[\s\S]*$/, ""),
    );
    expect(await importResources(world.system, root)).toMatchObject({ changed: 1, kept: 1, retired: 1 });
    expect((await find({ q: "essential guide policy briefs" })).total).toBe(0);
    expect(await world.prisma.resource.findUnique({ where: { fileKey: "L39" } })).toMatchObject({
      annotation: "Ours.",
    });

    writeFileSync(path.join(root, "library/resources.yml"), original);
    expect(await importResources(world.system, root)).toMatchObject({ added: 0, changed: 2, retired: 0 });
    expect((await find({ q: "essential guide policy briefs" })).total).toBe(1);
  });

  test("costs its broken entries alone, with file and line, and then nothing is taken for gone", async () => {
    await importResources(world.system, root);
    edit((text) =>
      text
        .replace('kind: article\n    authors: ["Paris, R."]', 'kind: articel\n    authors: ["Paris, R."]')
        .replace("The common understanding; short enough to read aloud in class.", "Changed.")
        .replace(/ {2}L81:[\s\S]*$/, ""),
    );
    const report = await importResources(world.system, root);
    expect(report).toMatchObject({ changed: 1, retired: 0 });
    expect(report.problems).toEqual([
      {
        file: "library/resources.yml",
        line: expect.any(Number),
        message: expect.stringContaining("L36, kind must be"),
      },
      { message: expect.stringContaining('the course "human-security" is not there yet') },
    ]);
    edit((text) => `${text}\n\tbroken: [`);
    expect((await importResources(world.system, root)).problems[0]?.message).toContain(
      "cannot be read as YAML",
    );
    expect(await world.prisma.resource.count({ where: { retiredAt: null } })).toBe(81);
  });

  test("is taken by two at once as by one; by nobody but administrators and the product", async () => {
    await Promise.all(Array.from({ length: 4 }, () => importResources(world.system, root)));
    expect(await world.prisma.resource.count()).toBe(81);
    await expect(importResources(world.contextFor(anonymous), root)).rejects.toThrow(Forbidden);
    await expect(importResources(world.contextFor(personActor("x")), root)).rejects.toThrow(Forbidden);
  });
});
