import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../answer";
import { type QuestionWithKey, rightAnswer } from "./answer-key";
import { compileQuestion } from "./compile-question";
import { markAnswer, markAttempt } from "./marking";
import type { FileQuestion } from "./quiz-file";

type Distribute<Q> = Q extends FileQuestion
  ? Omit<Q, "id" | "points" | "stem" | "feedback" | "cite" | "source">
  : never;

let count = 0;
const newId = () => {
  count += 1;
  return `id-${count}`;
};

function question(shape: Distribute<FileQuestion>, points = 1): QuestionWithKey {
  const common = { id: "Q1", points, stem: "{{1}} {{2}}", feedback: "Because.", cite: [], source: [] };
  const file = { ...common, ...shape } as FileQuestion;
  const { body, key } = compileQuestion(file, newId);
  return { ...common, type: shape.type, body, key, sources: [] } as unknown as QuestionWithKey;
}

const idOf = (q: QuestionWithKey, text: string) =>
  Object.values(q.body)
    .flat()
    .find((choice: { text?: string }) => choice?.text === text)?.id as string;

const several = question({ type: "multiple", options: ["a", "b", "c", "d", "e", "f"], answer: [0, 1, 3, 4] });
const order = question({ type: "ordering", items: ["one", "two", "three", "four"], answer: [0, 1, 2, 3] });
const pairs = question({
  type: "matching",
  pairs: [
    ["a", "x"],
    ["b", "y"],
    ["c", "x"],
  ],
});

describe("several choices: right ticks minus wrong ticks, never below zero", () => {
  test.each([
    [["a", "b", "d", "e"], 1, "all right"],
    [["a", "b"], 0.5, "two of four"],
    [["a", "b", "d", "e", "c"], 0.75, "a wrong tick takes a right one away"],
    [["a", "b", "c", "d", "e", "f"], 0.5, "everything ticked"],
    [["c", "f"], 0, "only wrong ones: zero, not below"],
    [["a", "c"], 0, "one of each"],
  ])("%j earns %d: %s", (ticked, share) => {
    const answer = ticked.map((text) => idOf(several, text));
    expect(markAnswer(several, answer)).toBe(share);
  });
});

describe("ordering: the share of items in their right place", () => {
  test.each([
    [{ one: 1, two: 2, three: 3, four: 4 }, 1, "the right order"],
    [{ one: 1, two: 2, three: 4, four: 3 }, 0.5, "the last two changed"],
    [{ one: 4, two: 3, three: 2, four: 1 }, 0, "backwards"],
    [{ one: 1 }, 0.25, "only one placed, rightly"],
    [{ one: 1, two: 1, three: 1, four: 1 }, 0, "all in one place: no place is shared"],
    [{ one: 1, two: 2, three: 3, four: 3 }, 0.5, "two in the third place are both wrong"],
  ] as [Record<string, number>, number, string][])("%j earns %d: %s", (places, share) => {
    const answer = Object.fromEntries(
      Object.entries(places).map(([text, place]) => [idOf(order, text), place]),
    );
    expect(markAnswer(order, answer)).toBe(share);
  });
});

describe("pairs and gaps each count alike", () => {
  test("two rows may share a partner", () => {
    const answer = { [idOf(pairs, "a")]: idOf(pairs, "x"), [idOf(pairs, "c")]: idOf(pairs, "x") };
    expect(markAnswer(pairs, answer)).toBeCloseTo(2 / 3, 12);
  });

  test("a gap takes any accepted word, whatever its case", () => {
    const cloze = question({ type: "cloze", answers: [["chronic", "lasting"], ["sudden"]] }, 2);
    expect(markAnswer(cloze, { 1: "LASTING", 2: "slow" })).toBe(1);
    expect(markAnswer(cloze, { 2: "sudden" })).toBe(1);
  });
});

describe("numbers", () => {
  test.each([
    [2012, 0, "2012", true, "as it is"],
    [2012, 0, "2,012", true, "English thousands"],
    [2012, 0, " 2 012 ", true, "spaces"],
    [2.5, 0, "2,5", true, "a decimal comma"],
    [384.2, 0.5, "384.7", true, "at the edge of the tolerance"],
    [384.2, 0.5, "384.71", false, "beyond it"],
    [-3, 0, "−3", true, "a real minus"],
    [5, 0, "five", false, "a word"],
    [0.3, 0, "0.30000000000000004", true, "binary fractions"],
  ])("%d ± %d: %j is right: %s (%s)", (value, tolerance, typed, right) => {
    const numeric = question({ type: "numeric", answer: value, tolerance });
    expect(markAnswer(numeric, typed)).toBe(right ? 1 : 0);
  });
});

describe("a whole attempt", () => {
  const all = [
    several,
    order,
    pairs,
    question({ type: "single", options: ["yes", "no"], answer: 1 }),
    question({ type: "truefalse", answer: false }),
    question({ type: "short", answers: ["securitisation", "securitization"] }),
    question({ type: "numeric", answer: 21, tolerance: 0 }),
    question({ type: "cloze", answers: [["protection"], ["empowerment"]] }),
  ].map((q, index) => ({ ...q, id: `q${index}`, points: index + 1 }));

  test("the right answers earn 100 percent, no answers nothing", () => {
    const right = Object.fromEntries(all.map((q) => [q.id, rightAnswer(q)]));
    expect(markAttempt(all, right)).toMatchObject({ pointsScored: 36, maxPoints: 36, percent: 100 });
    expect(markAttempt(all, {})).toMatchObject({ pointsScored: 0, maxPoints: 36, percent: 0 });
  });

  test("whatever is ticked, points stay between none and all", () => {
    const optionIds = (several.body as { options: { id: string }[] }).options.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.subarray(optionIds),
        fc.dictionary(fc.constantFrom("id-1", "id-9"), fc.nat(9)),
        (ticked, places) => {
          for (const [q, answer] of [
            [several, ticked],
            [order, places],
          ] as [QuestionWithKey, Answer][]) {
            const points = markAnswer(q, answer);
            expect(points).toBeGreaterThanOrEqual(0);
            expect(points).toBeLessThanOrEqual(q.points);
          }
        },
      ),
    );
  });
});
