import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { LessonFront } from "~/features/catalogue";
import { type Block, everyBlock, inlinesOf, type LessonDocument, textOfBlock } from "~/features/documents";
import { documentFromMarkdown } from "~/features/documents/index.server";
import keyFacts from "../fixtures/key-facts.json";
import { runsOf } from "./shared-words";

const COURSE = "content/courses/human-security";
const read = (file: string) => readFileSync(`${COURSE}/${file}`, "utf8");

interface Lesson {
  readonly file: string;
  readonly front: LessonFront;
  readonly document: LessonDocument;
  readonly markdown: string;
}

function readLesson(file: string): Lesson {
  const [, front = "", ...body] = read(file).split(/^---$/m);
  const markdown = body.join("---");
  return {
    file,
    markdown,
    front: LessonFront.parse(parse(front)),
    document: documentFromMarkdown(markdown).document,
  };
}

const lessons = readdirSync(`${COURSE}/modules`).flatMap((module) =>
  readdirSync(`${COURSE}/modules/${module}`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => readLesson(`modules/${module}/${name}`)),
);
const titles = Object.values(
  z.record(z.string(), z.looseObject({ title: z.string() })).parse(parse(read("sources.yml"))),
).map(({ title }) => title);

/** The blocks that hold words themselves, one after the other. */
const wordsOf = (document: LessonDocument): string[] =>
  everyBlock(document.content)
    .filter(({ type }) => type === "paragraph" || type === "heading" || type === "table")
    .map(textOfBlock);

/** The words of a block without those that are marked as unverified. */
const claimsOf = (block: Block): string =>
  inlinesOf(block)
    .map((inline) =>
      inline.type === "text" && !inline.marks?.some(({ type }) => type === "unverified")
        ? inline.text
        : " … ",
    )
    .join("");

/** What the fact base gives from general knowledge alone, by words in which it would be told. */
const UNVERIFIED: readonly (readonly [string, RegExp])[] = [
  ["F3.07: the second and third school", /accepts? the idea but narrow|defends? a broad reading/i],
  ["F5.19: the design effect", /design effect/i],
  ["F5.22: the steps of SARA", /scanning,? analysis/i],
  ["F6.16: steps towards the Union after 2023", /candidate in December 2022|March 2024/i],
  ["F9.04: the seven priority areas", /seven priority areas|strategic communications? and the internet/i],
  ["the principles of governing the sector", /accountability, transparency, rule of law/i],
];

describe("the course", () => {
  test("has its 47 lessons in ten modules, and 93 questions in ten banks", () => {
    expect(lessons).toHaveLength(47);
    expect(new Set(lessons.map(({ file }) => file.split("/")[1])).size).toBe(10);
    const banks = readdirSync(`${COURSE}/quizzes`).filter((name) => /^module-\d\d\.yml$/.test(name));
    const counts = banks.map(
      (name) => (parse(read(`quizzes/${name}`)) as { questions: unknown[] }).questions.length,
    );
    expect(counts.length).toBe(10);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(93);
  });
});

describe.each(lessons.map((lesson) => [lesson.front.number, lesson] as const))(
  "lesson %s",
  (_number, lesson) => {
    const { front, document, markdown } = lesson;

    test("says what it is for, how long it takes and what it rests on", () => {
      expect(front.outcomes.length).toBeGreaterThan(0);
      expect(front.minutes).toBeGreaterThan(0);
      const works = new Set(front.sources.map(({ source }) => source));
      expect([...works].length, "different works, however often each is cited").toBeGreaterThanOrEqual(3);
    });

    test("writes no asterisk at a name by hand, where no footnote would answer it", () => {
      expect(markdown.match(/.*Kosovo\\?\*.*/g)).toBeNull();
    });

    test("states nothing as a fact that nobody could check", () => {
      const stated = everyBlock(document.content).flatMap((block) =>
        block.type === "blockquote" ||
        block.type === "callout" ||
        block.type === "bulletList" ||
        block.type === "orderedList"
          ? []
          : UNVERIFIED.filter(([, pattern]) => pattern.test(claimsOf(block))).map(([what]) => what),
      );
      expect(stated).toEqual([]);
    });

    test("says it in its own words", () => {
      const known = new Set(keyFacts.runs.split(" "));
      const shared = wordsOf(document)
        .flatMap((text) => runsOf(text, titles))
        .filter(({ name }) => known.has(name));
      expect(shared.map(({ words }) => words)).toEqual([]);
    });
  },
);

test("twelve words of a fact are found, eleven are not, and a quotation is free", () => {
  const fact = "one two three four five six seven eight nine ten eleven twelve";
  const known = new Set(runsOf(fact).map(({ name }) => name));
  const found = (text: string) => runsOf(text).some(({ name }) => known.has(name));
  expect(found(`Before. One, two; three four FIVE six seven eight nine ten eleven twelve after.`)).toBe(true);
  expect(found("one two three four five six seven eight nine ten eleven")).toBe(false);
  expect(found(`They wrote "${fact}" there.`)).toBe(false);
  expect(keyFacts.facts).toBeGreaterThan(200);
});
