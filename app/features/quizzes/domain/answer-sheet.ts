import { type Answer, readAnswer } from "./answer";
import type { QuestionForTaking } from "./question";

/** Answers by the question's id; null for one that was cleared. */
export type Answers = Readonly<Record<string, Answer | null>>;

/**
 * Reads what a form sent for several questions. A question that was not sent is not among the answers and stays as it
 * was saved.
 *
 * @returns The answers, or the first question whose answer it cannot take.
 */
export function readAnswers(
  questions: readonly QuestionForTaking[],
  sent: Readonly<Record<string, unknown>>,
): { readonly answers: Answers } | { readonly unreadable: QuestionForTaking } {
  const answers: Record<string, Answer | null> = {};
  for (const question of questions) {
    const read = readAnswer(question, sent[question.id]);
    if (!read) return { unreadable: question };
    answers[question.id] = read.answer;
  }
  return { answers };
}
