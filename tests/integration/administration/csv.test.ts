import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { PeopleFilters } from "~/features/identity";
import { exportPeople } from "~/features/identity/index.server";
import { csvFile } from "~/platform/csv-file.server";
import { productCode } from "../../architecture/source-files";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

/** What spreadsheets have taken for formulas: in half and full width, after blanks, separators and quotes. */
const CORPUS = [
  "=1+1",
  '=HYPERLINK("http://evil.example","click")',
  "=cmd|' /C calc'!A0",
  "+387 61 000 000",
  "-2+3",
  "@SUM(A1:A9)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "\0=1+1",
  " =1+1",
  "\uFEFF=1+1",
  "\u00A0=1+1",
  ";=1+1",
  ",=1+1",
  '"=1+1',
  '";=1+1',
  "'=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(A1)",
  " ＝1+1",
] as const;

const DANGEROUS = /^[\s;,"\0]*[=+\-@＝＋－＠\t\r\n\0]/;
const cellsOf = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { delimiter: ",", newline: "\r\n" }).data;

describe("K2 no cell becomes a formula", () => {
  test.each(CORPUS)("%j as a cell or a head", (text) => {
    const csv = csvFile(["Name", text], [[text, "after"]]);
    const [head = [], row = []] = cellsOf(csv);
    expect([head[1], row[0]]).toEqual([`'${text}`, `'${text}`]);
    expect(row[1]).toBe("after");
    // Where a spreadsheet parts cells by semicolons, quotes keep the text whole.
    expect(csv.slice(1)).toMatch(/^"/);
  });

  test("numbers of our own stay numbers, and nothing stays nothing", () => {
    expect(csvFile(["n"], [[-1], [null]])).toBe('\uFEFF"n"\r\n-1\r\n""');
  });
});

describe("K2 the list of people", () => {
  const world = testDatabase();
  let adminId: string;
  beforeAll(async () => {
    adminId = (await aPerson(world.prisma, { role: "administrator" })).id;
    // PostgreSQL takes no NUL, so no name has one.
    for (const name of CORPUS.filter((text) => !text.includes("\0")))
      await aPerson(world.prisma, { name, organisation: name });
  });

  test("has no cell that a spreadsheet takes for a formula", async () => {
    const role = { role: "administrator", courseId: null, cohortId: null, country: null } as const;
    const ctx = world.contextFor(personActor(adminId, [role]));
    const rows = cellsOf(await exportPeople(ctx, { filters: PeopleFilters.parse({}), locale: "en" }));
    expect(rows).toHaveLength(CORPUS.length + 1);
    expect(rows.flat().filter((cell) => DANGEROUS.test(cell))).toEqual([]);
  });
});

test("K2 every export is made by the one writer that guards", () => {
  const writers = productCode().filter((file) => /unparse|text\/csv/.test(readFileSync(file, "utf8")));
  expect(writers).toEqual(["app/platform/csv-file.server.ts"]);
});
