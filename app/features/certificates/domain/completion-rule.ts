import { z } from "zod";

/** What a cohort asks for before it certifies completion, as written in `content/cohorts/*.yml`. */
export const CompletionRule = z.object({
  /** Keys of the quizzes that must be passed. */
  quizzesPassed: z.array(z.string()),
  /** Key of the assignment that must be passed. */
  assignment: z.string(),
  /** What the assignment must reach, in percent; reaching it exactly is enough. */
  minPercent: z.number().min(0).max(100),
  /** How many reviews the person must have sent to others. */
  reviewsGiven: z.int().min(0),
});
export type CompletionRule = z.infer<typeof CompletionRule>;

/** A released result, as the gradebook has it. */
interface Result {
  readonly kind: "quiz" | "assignment";
  readonly key: string;
  readonly percent: number;
  readonly passed: boolean;
  readonly passPercent: number;
}

/** All that the rule looks at. */
export interface Facts {
  readonly results: readonly Result[];
  readonly reviewsGiven: number;
}

/** One thing the rule asks for, and how far the person is. Percent for results, a count for reviews. */
export interface Condition {
  readonly kind: "quiz" | "assignment" | "reviews";
  /** Key of the quiz or assignment; "reviews" for reviews. */
  readonly key: string;
  readonly met: boolean;
  /** Null where nothing is recorded yet. */
  readonly have: number | null;
  /** Null for a quiz without a result: its pass mark is not known here. */
  readonly need: number | null;
}

/** Whether everything is met, and each condition in the order of the rule. */
export interface Verdict {
  readonly met: boolean;
  readonly conditions: readonly Condition[];
}

/** The best of several results for one key: a course's own column and a cohort's may share it. */
function bestOf(facts: Facts, kind: Result["kind"], key: string): Result | null {
  return facts.results
    .filter((result) => result.kind === kind && result.key === key)
    .reduce<Result | null>(
      (best, next) =>
        !best ||
        Number(next.passed) > Number(best.passed) ||
        (next.passed === best.passed && next.percent > best.percent)
          ? next
          : best,
      null,
    );
}

/**
 * Holds what a person did against the rule of the cohort.
 *
 * A quiz counts as the gradebook says: `passed` was decided when it was graded. The assignment must be passed there
 * as well as reach `minPercent`, because a work with a criterion at zero is not passed whatever it reached.
 *
 * @example
 * evaluate(
 *   { quizzesPassed: [], assignment: "policy-brief", minPercent: 60, reviewsGiven: 2 },
 *   { results: [], reviewsGiven: 2 },
 * ).met; // false: no assignment yet
 */
export function evaluate(rule: CompletionRule, facts: Facts): Verdict {
  const quizzes = rule.quizzesPassed.map((key): Condition => {
    const result = bestOf(facts, "quiz", key);
    return {
      kind: "quiz",
      key,
      met: result?.passed ?? false,
      have: result?.percent ?? null,
      need: result?.passPercent ?? null,
    };
  });
  const work = bestOf(facts, "assignment", rule.assignment);
  const conditions: Condition[] = [
    ...quizzes,
    {
      kind: "assignment",
      key: rule.assignment,
      met: work?.passed === true && work.percent >= rule.minPercent,
      have: work?.percent ?? null,
      need: rule.minPercent,
    },
    {
      kind: "reviews",
      key: "reviews",
      met: facts.reviewsGiven >= rule.reviewsGiven,
      have: facts.reviewsGiven,
      need: rule.reviewsGiven,
    },
  ];
  return { met: conditions.every(({ met }) => met), conditions };
}
