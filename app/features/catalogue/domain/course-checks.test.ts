import { describe, expect, test } from "vitest";
import { checkLesson, checkModule, checkModules } from "./course-checks";
import type { CourseFile, LessonFront, ModuleFile } from "./course-files";

const module: ModuleFile = {
  number: 1,
  slug: "one",
  title: "One",
  summary: "s",
  hours: 1,
  status: "in-preparation",
  outcomes: [],
  terms: [],
  prompts: [],
  lessons: [{ slug: "a", number: "1.1", title: "A", file: "a.md" }],
};
const place = { file: "module.yml", source: "slug: one\nstatus: published\nterms:\n  - nope\n" };

describe("inside a module", () => {
  const second = { slug: "b", number: "1.2", title: "B" };
  test.each([
    [
      "a term that is not in the glossary, with its line",
      { terms: ["nope"] },
      '4: the term "nope" is not in glossary.yml',
    ],
    [
      "a slug twice",
      { lessons: [...module.lessons, { ...second, slug: "a" }] },
      'the lesson slug "a" stands here twice',
    ],
    [
      "a slug that is a page of the site",
      { slug: "search" },
      'the slug "search" is the address of one of the site\'s own pages: choose another',
    ],
    [
      "a lesson's slug that is one",
      { lessons: [...module.lessons, { ...second, slug: "discussion" }] },
      'the slug "discussion" is the address of one of the site\'s own pages: choose another',
    ],
    [
      "a number twice",
      { lessons: [...module.lessons, { ...second, number: "1.1" }] },
      "the lesson number 1.1 stands here twice",
    ],
    [
      "a number of another module",
      { lessons: [{ ...second, number: "2.1" }] },
      "lesson 2.1 does not belong to module 1",
    ],
    [
      "published with an unwritten lesson",
      { status: "published", lessons: [...module.lessons, second] },
      "needs a file for every lesson",
    ],
  ])("%s", (_reason, change, expected) => {
    const problems = checkModule({ ...module, ...(change as Partial<ModuleFile>) }, new Set(), place);
    expect(problems.map(({ line, message }) => `${line}: ${message}`).join("\n")).toContain(expected);
  });

  test("nothing to complain of", () => {
    expect(checkModule(module, new Set(), place)).toEqual([]);
  });
});

test("between modules: slugs and numbers are unique", () => {
  const course = { modules: ["01", "02", "02"] } as CourseFile;
  expect(
    checkModules(course, [module, { ...module, slug: "two" }, module], {
      file: "course.yml",
      source: "",
    }).map((p) => p.message),
  ).toEqual([
    'the module folder "02" stands here twice',
    'two modules have the slug "one"',
    "two modules have the number 1",
    "two modules have the number 1",
  ]);
});

test("a lesson agrees with its module, and names only what exists", () => {
  const front = {
    slug: "a",
    number: "1.1",
    title: "Another",
    terms: ["nope"],
    sources: [
      { id: "x", source: "W1" },
      { id: "x", source: "W9" },
    ],
  } as unknown as LessonFront;
  const known = { termIds: new Set<string>(), sourceIds: new Set(["W1"]) };
  const problems = checkLesson(front, module.lessons[0]!, known, { file: "a.md", source: "" });
  expect(problems.map(({ message }) => message)).toEqual([
    'title differs from module.yml, which says "A"',
    'the term "nope" is not in glossary.yml',
    'the source "W9" is not in sources.yml',
    'the source id "x" stands here twice',
  ]);
});
