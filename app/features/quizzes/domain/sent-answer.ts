import { type Answer, readAnswer } from "./answer";
import type { Answers } from "./answer-sheet";
import type { QuestionForTaking } from "./question";

/** An answer as form fields hold it: one text, several, or one for each part. */
export type SentAnswer = string | readonly string[] | Readonly<Record<string, string>>;

/** A saved answer as the fields of its question show it. */
export function toSent(answer: Answer | null | undefined): SentAnswer | undefined {
  if (answer === null || answer === undefined) return undefined;
  if (typeof answer === "boolean") return String(answer);
  if (typeof answer === "string" || Array.isArray(answer)) return answer as SentAnswer;
  return Object.fromEntries(Object.entries(answer).map(([part, value]) => [part, String(value)]));
}

/** The one text of a field, whatever was sent under its name. */
export const textOf = (sent: unknown): string => (typeof sent === "string" ? sent : "");

/** The ticks of a group of boxes. */
export const listOf = (sent: unknown): string[] =>
  [sent].flat().filter((value): value is string => typeof value === "string" && value !== "");

/** The text of one part of a question: a row, a place, a gap. */
export const partOf = (sent: unknown, part: string): string =>
  typeof sent === "object" && sent !== null && !Array.isArray(sent) && Object.hasOwn(sent, part)
    ? textOf((sent as Record<string, unknown>)[part])
    : "";

/** Whether two answers are the same, whatever the order of their parts. */
export function isSameAnswer(one: Answer | null, other: Answer | null): boolean {
  return canonical(one) === canonical(other);
}

function canonical(answer: Answer | null): string {
  const isParts = typeof answer === "object" && answer !== null && !Array.isArray(answer);
  return JSON.stringify(isParts ? Object.entries(answer).sort(([a], [b]) => (a < b ? -1 : 1)) : answer);
}

/** Ids of the questions of which a form holds another answer than the server. */
export function findDifferences(
  questions: readonly QuestionForTaking[],
  sent: Readonly<Record<string, unknown>>,
  saved: Answers,
): Set<string> {
  const differing = questions.filter((question) => {
    if (!Object.hasOwn(sent, question.id)) return false;
    const read = readAnswer(question, sent[question.id]);
    return !read || !isSameAnswer(read.answer, saved[question.id] ?? null);
  });
  return new Set(differing.map(({ id }) => id));
}
