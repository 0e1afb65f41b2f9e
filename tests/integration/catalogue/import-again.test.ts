import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importContent } from "~/cli/content/import-content";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
let content: string;
const write = (name: string, text: string) => {
  const file = path.join(content, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

beforeAll(() => {
  content = mkdtempSync(path.join(tmpdir(), "again-"));
  mkdirSync(path.join(content, "courses"));
});
afterAll(() => rmSync(content, { recursive: true }));

test("the same files again are not read; a byte more, and they are", async () => {
  expect(await importContent(world.system, content)).toEqual([]);
  expect(await importContent(world.system, content)).toBeNull();
  expect(await importContent(world.system, content, { anew: true })).toEqual([]);
  write("README.md", "One more file");
  expect(await importContent(world.system, content)).toEqual([]);
  expect(await importContent(world.system, content)).toBeNull();
});

test("what is wrong with files is told every time", async () => {
  write("courses/broken/course.yml", "slug: [");
  const told = async () => (await importContent(world.system, content))?.flatMap(({ problems }) => problems);
  const first = await told();
  expect(first).toContainEqual(expect.objectContaining({ file: expect.stringContaining("course.yml") }));
  expect(await told()).toEqual(first);
});
