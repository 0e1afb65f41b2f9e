import type { Answer, AnswerByType } from "../answer";
import { readNumbers } from "../numbers";
import type { QuestionType } from "../question";
import type { KeyOf, QuestionWithKey } from "./answer-key";
import { matchesAny } from "./text-match";

/** Share of the points, from 0 to 1, for each type of question. */
const SHARE: { [T in QuestionType]: (answer: AnswerByType[T], key: KeyOf<T>) => number } = {
  single: (answer, { option }) => (answer === option ? 1 : 0),
  multiple: (answer, { options }) => {
    const right = answer.filter((id) => options.includes(id)).length;
    return Math.max(0, right - (answer.length - right)) / options.length;
  },
  truefalse: (answer, { value }) => (answer === value ? 1 : 0),
  matching: (answer, { pairs }) => shareOf(Object.entries(pairs), ([left, right]) => answer[left] === right),
  ordering: (answer, { places }) => {
    const given = Object.values(answer);
    const isAlone = (place: number | undefined) => given.filter((other) => other === place).length === 1;
    return shareOf(Object.entries(places), ([item, place]) => answer[item] === place && isAlone(place));
  },
  numeric: (answer, { value, tolerance }) =>
    // Binary fractions: 0.3 may be 0.1 + 0.2.
    readNumbers(answer).some((n) => Math.abs(n - value) <= tolerance + 1e-9 * Math.max(1, Math.abs(value)))
      ? 1
      : 0,
  short: (answer, { accepted }) => (matchesAny(answer, accepted) ? 1 : 0),
  cloze: (answer, { gaps }) =>
    shareOf([...gaps.entries()], ([index, accepted]) =>
      matchesAny(answer[String(index + 1)] ?? "", accepted),
    ),
};

function shareOf<T>(parts: readonly T[], isRight: (part: T) => boolean): number {
  return parts.filter(isRight).length / parts.length;
}

/**
 * What an answer earns, in points, not rounded; no answer earns nothing.
 *
 * Rules by type: one choice, yes-or-no, number and text are right or wrong. Several choices: right ticks minus wrong
 * ticks, never below zero, over the number of right ones. Pairs and gaps: each counts alike. Ordering: the share of
 * items in their right place, because a person can see at a glance why; two items in one place are both wrong.
 *
 * @see curriculum, "Quiz blocks".
 */
export function markAnswer(question: QuestionWithKey, answer: Answer | null): number {
  if (answer === null) return 0;
  const share = SHARE[question.type] as (answer: Answer, key: QuestionWithKey["key"]) => number;
  return share(answer, question.key) * question.points;
}

/** The result of a whole attempt. Nothing is rounded on the way to the percentage. */
export interface Marks {
  /** Points of each question, by its id. */
  readonly points: ReadonlyMap<string, number>;
  readonly pointsScored: number;
  readonly maxPoints: number;
  /** From 0 to 100. */
  readonly percent: number;
}

/** Marks every question of an attempt; questions without an answer count zero. */
export function markAttempt(
  questions: readonly QuestionWithKey[],
  answers: Readonly<Record<string, Answer | null>>,
): Marks {
  const points = new Map(
    questions.map((question) => [question.id, markAnswer(question, answers[question.id] ?? null)]),
  );
  const pointsScored = [...points.values()].reduce((sum, value) => sum + value, 0);
  const maxPoints = questions.reduce((sum, question) => sum + question.points, 0);
  // Thirds that add up to a whole may miss it by a bit of the last place.
  return { points, pointsScored, maxPoints, percent: Math.min(100, (100 * pointsScored) / maxPoints) };
}
