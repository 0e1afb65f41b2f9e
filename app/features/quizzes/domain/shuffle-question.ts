import type { QuestionForTaking } from "./question";
import { shuffled } from "./shuffle";

/**
 * The question with its choices in the order of one attempt. Yes-or-no questions keep theirs; of a matching question
 * both sides move, so that no row stands beside its partner by habit of the author.
 */
export function shuffleQuestion(question: QuestionForTaking, attemptSeed: string): QuestionForTaking {
  const seed = `${attemptSeed} ${question.id}`;
  switch (question.type) {
    case "single":
    case "multiple":
      return { ...question, body: { options: shuffled(question.body.options, seed) } };
    case "matching":
      return {
        ...question,
        body: {
          left: shuffled(question.body.left, `${seed} left`),
          right: shuffled(question.body.right, `${seed} right`),
        },
      };
    case "ordering":
      return { ...question, body: { items: shuffled(question.body.items, seed) } };
    case "truefalse":
    case "numeric":
    case "short":
    case "cloze":
      return question;
  }
}
