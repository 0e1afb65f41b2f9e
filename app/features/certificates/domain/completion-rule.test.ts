import { describe, expect, test } from "vitest";
import { CompletionRule, evaluate, type Facts } from "./completion-rule";

const rule = CompletionRule.parse({
  quizzesPassed: ["module-01", "module-02"],
  assignment: "policy-brief",
  minPercent: 60,
  reviewsGiven: 2,
});

const quiz = (key: string, percent: number, passed = percent >= 60) =>
  ({ kind: "quiz", key, percent, passed, passPercent: 60 }) as const;
const work = (percent: number, passed = percent >= 60, key = "policy-brief") =>
  ({ kind: "assignment", key, percent, passed, passPercent: 60 }) as const;

const enough: Facts = { results: [quiz("module-01", 80), quiz("module-02", 60), work(60)], reviewsGiven: 2 };
const [first, second] = enough.results as [Facts["results"][number], Facts["results"][number]];

describe("what a certificate of completion asks for", () => {
  test.each<[string, Facts, string[]]>([
    ["everything, each at its boundary", enough, []],
    ["more than enough", { ...enough, reviewsGiven: 7 }, []],
    [
      "nothing at all",
      { results: [], reviewsGiven: 0 },
      ["module-01", "module-02", "policy-brief", "reviews"],
    ],
    ["one quiz not taken", { ...enough, results: [first, work(60)] }, ["module-02"]],
    ["one quiz failed", { ...enough, results: [first, quiz("module-02", 59.99), work(60)] }, ["module-02"]],
    [
      "a quiz passed by its own lower mark",
      { ...enough, results: [first, quiz("module-02", 40, true), work(60)] },
      [],
    ],
    ["the work a hundredth below", { ...enough, results: [first, second, work(59.99)] }, ["policy-brief"]],
    [
      "the work high, yet a criterion at zero",
      { ...enough, results: [first, second, work(88, false)] },
      ["policy-brief"],
    ],
    [
      "another assignment",
      { ...enough, results: [first, second, work(90, true, "essay")] },
      ["policy-brief"],
    ],
    [
      "a quiz named like the assignment",
      { ...enough, results: [first, second, quiz("policy-brief", 90)] },
      ["policy-brief"],
    ],
    ["one review short", { ...enough, reviewsGiven: 1 }, ["reviews"]],
    [
      "two columns of one key, the better counts",
      { ...enough, results: [quiz("module-02", 10), ...enough.results] },
      [],
    ],
    [
      "two columns of one key, whatever their order",
      { ...enough, results: [...enough.results, quiz("module-02", 10)] },
      [],
    ],
  ])("%s", (_, facts, missing) => {
    const verdict = evaluate(rule, facts);
    expect(verdict.conditions.filter(({ met }) => !met).map(({ key }) => key)).toEqual(missing);
    expect(verdict.met).toBe(missing.length === 0);
  });

  test("says how far the person is, in the order of the rule", () => {
    expect(evaluate(rule, { results: [first, work(42.5)], reviewsGiven: 1 }).conditions).toEqual([
      { kind: "quiz", key: "module-01", met: true, have: 80, need: 60 },
      { kind: "quiz", key: "module-02", met: false, have: null, need: null },
      { kind: "assignment", key: "policy-brief", met: false, have: 42.5, need: 60 },
      { kind: "reviews", key: "reviews", met: false, have: 1, need: 2 },
    ]);
  });

  test("no quizzes and no reviews asked leaves the work alone", () => {
    const small = { ...rule, quizzesPassed: [], reviewsGiven: 0 };
    expect(evaluate(small, { results: [work(60)], reviewsGiven: 0 }).met).toBe(true);
  });

  test.each([
    ["a percentage above 100", { ...rule, minPercent: 101 }],
    ["half a review", { ...rule, reviewsGiven: 1.5 }],
    ["no assignment named", { ...rule, assignment: undefined }],
  ])("refuses a rule with %s", (_, broken) => {
    expect(CompletionRule.safeParse(broken).success).toBe(false);
  });
});
