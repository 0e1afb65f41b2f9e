import { describe, expect, test } from "vitest";
import { z } from "zod";
import { CourseFile, LessonFront, ModuleFile, SourcesFile } from "./course-files";
import { readMarkdownFile } from "./front-matter";
import { readYaml } from "./yaml-file";

const Shape = z.strictObject({
  title: z.string().min(1),
  hours: z.int().min(1).max(10).optional(),
  kind: z.enum(["a", "b"]).optional(),
  list: z
    .array(z.strictObject({ id: z.string() }))
    .min(1)
    .optional(),
});

const told = (source: string) =>
  readYaml(source, Shape, "x.yml").problems.map(({ line, message }) => `${line}: ${message}`);

describe("a file that does not fit is told about by line", () => {
  test.each([
    ["a missing key", "hours: 1", ["1: title is missing"]],
    ["an unknown key, where it stands", "title: x\nhours: 1\nnope: 1", ["3: has a key nobody knows: nope"]],
    [
      "an unknown key deeper down",
      "title: x\nlist:\n  - id: a\n  - id: b\n    nope: 1",
      ["5: list, entry 2 has a key nobody knows: nope"],
    ],
    ["a number that should be quoted", "title: 1.1", ['1: title must be text: put it in quotes ("1.1")']],
    ["an empty text", 'title: ""', ["1: title must not be empty"]],
    ["a number out of bounds", "title: x\nhours: 11", ["2: hours must be at most 10"]],
    ["a word that is none of the allowed", "title: x\nkind: c", ["2: kind must be a or b"]],
    ["a list that is empty", "title: x\nlist: []", ["2: list needs at least 1 entry"]],
    [
      "everything at once",
      "hours: 0\nkind: c",
      ["1: title is missing", "1: hours must be at least 1", "2: kind must be a or b"],
    ],
    ["nothing at all", "", ["1: must be a set of keys and values"]],
  ])("%s", (_reason, source, expected) => {
    expect(told(source)).toEqual(expected);
  });

  test("broken YAML says where and why", () => {
    const [problem] = readYaml("title: x\nlist: [a", Shape, "x.yml").problems;
    expect(problem).toMatchObject({ file: "x.yml", line: 2 });
    expect(problem?.message).toContain("cannot be read as YAML");
  });

  test("a bomb of aliases is refused", () => {
    const bomb = [
      "a: &a [x,x,x,x,x,x,x,x,x,x]",
      "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]",
      "c: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]",
    ];
    expect(readYaml(bomb.join("\n"), z.unknown(), "x.yml").problems[0]?.message).toContain("cannot be read");
  });
});

describe("front matter", () => {
  test("is parted from the text, and lines are counted from the top of the file", () => {
    const file = readMarkdownFile("---\ntitle: x\nnope: 1\n---\n\nText.", Shape, "x.md");
    expect(file.problems).toEqual([{ file: "x.md", line: 3, message: "has a key nobody knows: nope" }]);
    expect(file.markdown).toBe("\nText.");
    expect(file.markdownLine).toBe(5);
  });

  test("with line ends of Windows and a byte order mark is read all the same", () => {
    expect(readMarkdownFile("\uFEFF---\r\ntitle: x\r\n---\r\nText.", Shape, "x.md").value).toEqual({
      title: "x",
    });
  });

  test.each(["Text only.", "---\ntitle: x\nno end"])("is needed: %j", (source) => {
    expect(readMarkdownFile(source, Shape, "x.md").problems).toHaveLength(1);
  });
});

const front = { slug: "a", number: "1.1", title: "A", minutes: 5, outcomes: ["x"], terms: [], sources: [] };

describe("what the files of a course may say", () => {
  test.each([
    ["a lesson", LessonFront, front, true],
    ["a date that is none", LessonFront, { ...front, reviewBy: "2027-13-01" }, false],
    ["a month of checking", LessonFront, { ...front, checkedOn: "2026-11" }, true],
    ["a slug with a slash", LessonFront, { ...front, slug: "../a" }, false],
    ["a lesson without outcomes", LessonFront, { ...front, outcomes: [] }, false],
    [
      "a source with a plain http address",
      SourcesFile,
      { A: { title: "x", url: "http://example.org" } },
      false,
    ],
    ["a source with an https address", SourcesFile, { A: { title: "x", url: "https://example.org" } }, true],
    [
      "a module folder outside",
      CourseFile,
      { slug: "a", title: "A", language: "en", summary: "s", hours: 1, licence: "L", modules: ["../b"] },
      false,
    ],
    [
      "a quiz outside",
      ModuleFile,
      {
        number: 1,
        slug: "a",
        title: "A",
        summary: "s",
        hours: 1,
        status: "published",
        outcomes: [],
        terms: [],
        prompts: [],
        quiz: "../q.yml",
        lessons: [{ slug: "a", number: "1.1", title: "A" }],
      },
      false,
    ],
  ])("%s", (_reason, schema, value, fits) => {
    expect((schema as z.ZodType).safeParse(value).success).toBe(fits);
  });
});
