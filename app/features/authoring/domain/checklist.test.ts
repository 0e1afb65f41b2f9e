import { describe, expect, test } from "vitest";
import { type CheckCode, type CourseFacts, checkText, type PageWeight, type TextFacts } from "./checklist";

const TEXT: TextFacts = {
  words: 600,
  headings: [
    { level: 2, text: "One" },
    { level: 3, text: "Two" },
    { level: 2, text: "Three" },
  ],
  images: [{ fileId: "f1", alt: "A bridge over a river" }],
  recordings: [{ title: "A talk", hasTranscript: true, isFilm: true, captions: ["v1"] }],
  links: ["https://example.org", "/courses/c", "#part-one"],
  citations: ["a", "b", "c", "a"],
  terms: ["safety"],
  quizzes: ["q1"],
  unverified: 0,
};
const FRONT = {
  title: "Title",
  minutes: 10,
  outcomes: ["know"],
  terms: ["safety"],
  sources: ["a", "b", "c"].map((id) => ({ id, source: `W-${id}` })),
};
const COURSE: CourseFacts = {
  works: new Set(["W-a", "W-b", "W-c"]),
  terms: new Set(["safety"]),
  quizzes: new Set(["q1"]),
  files: new Set(["f1", "v1"]),
  addresses: new Set(["/courses/c"]),
  neededQuizzes: ["q1"],
};
const WEIGHT: PageWeight = { html: 20_000, pictures: 80_000 };

const codes = (
  text: Partial<TextFacts>,
  front: Partial<typeof FRONT> = {},
  weight: Partial<PageWeight> = {},
) => checkText({ ...TEXT, ...text }, { ...FRONT, ...front }, COURSE, { ...WEIGHT, ...weight });

test("a text with everything in place has nothing to see to", () => expect(codes({})).toEqual([]));

describe("what stands in the way", () => {
  test.each<[CheckCode, string | undefined, Partial<TextFacts>, Partial<typeof FRONT>]>([
    ["title-missing", undefined, {}, { title: "" }],
    ["outcomes-missing", undefined, {}, { outcomes: [] }],
    ["text-missing", undefined, { words: 0 }, {}],
    ["heading-empty", undefined, { headings: [{ level: 2, text: " " }] }, {}],
    [
      "heading-skipped",
      "Deep",
      {
        headings: [
          { level: 2, text: "One" },
          { level: 4, text: "Deep" },
        ],
      },
      {},
    ],
    ["heading-skipped", "First", { headings: [{ level: 3, text: "First" }] }, {}],
    ["alt-is-file-name", "IMG_2041.JPG", { images: [{ fileId: "f1", alt: "IMG_2041.JPG" }] }, {}],
    [
      "transcript-missing",
      "A talk",
      { recordings: [{ title: "A talk", hasTranscript: false, isFilm: false, captions: [] }] },
      {},
    ],
    [
      "file-unknown",
      undefined,
      { recordings: [{ title: "A talk", hasTranscript: true, isFilm: true, captions: ["gone"] }] },
      {},
    ],
    ["file-unknown", undefined, { images: [{ fileId: "gone", alt: "A bridge" }] }, {}],
    ["link-unknown", "/learn/c/m/gone", { links: ["/learn/c/m/gone?x#y"] }, {}],
    ["source-unknown", "d", { citations: ["a", "b", "c", "d"] }, {}],
    ["work-unknown", "W-x", {}, { sources: [...FRONT.sources.slice(1), { id: "a", source: "W-x" }] }],
    ["term-unknown", "peace", { terms: ["peace"] }, {}],
    ["term-unknown", "peace", {}, { terms: ["peace"] }],
    ["quiz-unknown", "q9", { quizzes: ["q1", "q9"] }, {}],
    ["quiz-needed", "q1", { quizzes: [] }, {}],
  ])("%s: %s", (code, what, text, front) => {
    expect(codes(text, front)).toEqual([
      { level: "blocking", code, ...(what === undefined ? {} : { what }) },
    ]);
  });
});

describe("what is advised", () => {
  test.each<[CheckCode, Partial<TextFacts>, Partial<typeof FRONT>, Partial<PageWeight>]>([
    ["few-sources", { citations: ["a"] }, { sources: FRONT.sources.slice(0, 1) }, {}],
    ["source-uncited", { citations: ["a", "b"] }, {}, {}],
    ["link-unchecked", { links: ["/pages/privacy"] }, {}, {}],
    [
      "captions-missing",
      { recordings: [{ title: "A talk", hasTranscript: true, isFilm: true, captions: [] }] },
      {},
      {},
    ],
    ["decorative", { images: [{ fileId: "f1", alt: "" }] }, {}, {}],
    ["unverified", { unverified: 2 }, {}, {}],
    ["page-heavy", {}, {}, { html: 150_000 }],
    ["pictures-heavy", {}, {}, { pictures: 900_000 }],
  ])("%s", (code, text, front, weight) => {
    expect(codes(text, front, weight).map((item) => [item.level, item.code])).toEqual([["advice", code]]);
  });
});
