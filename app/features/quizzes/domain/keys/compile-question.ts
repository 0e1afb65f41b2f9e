import type { Choice, QuestionForTaking } from "../question";
import type { KeyOf } from "./answer-key";
import type { FileQuestion } from "./quiz-file";

/** What goes into the two tables: one readable while the quiz is taken, one not. */
interface CompiledQuestion {
  readonly body: QuestionForTaking["body"];
  readonly key: KeyOf<QuestionForTaking["type"]>;
}

/**
 * Takes an author's question apart into what is shown and what is kept back. Choices get random ids and are stored
 * in the order of those ids, so that the order of the file, which often tells the answer, is nowhere.
 *
 * @param newId - Makes a random id; given from outside, because this is pure.
 */
export function compileQuestion(question: FileQuestion, newId: () => string): CompiledQuestion {
  const choices = (texts: readonly string[]) => texts.map((text) => ({ id: newId(), text }));
  switch (question.type) {
    case "single": {
      const options = choices(question.options);
      return { body: { options: byId(options) }, key: { option: options[question.answer]!.id } };
    }
    case "multiple": {
      const options = choices(question.options);
      return {
        body: { options: byId(options) },
        key: { options: question.answer.map((index) => options[index]!.id) },
      };
    }
    case "truefalse":
      return { body: {}, key: { value: question.answer } };
    case "matching":
      return compilePairs(question.pairs, choices);
    case "ordering": {
      const items = choices(question.items);
      const places = question.answer.map((index, place) => [items[index]!.id, place + 1]);
      return { body: { items: byId(items) }, key: { places: Object.fromEntries(places) } };
    }
    case "numeric":
      return { body: {}, key: { value: question.answer, tolerance: question.tolerance } };
    case "short":
      return { body: {}, key: { accepted: question.answers } };
    case "cloze":
      return { body: { gaps: question.answers.length }, key: { gaps: question.answers } };
  }
}

/** Two rows may share a right side; it stands in the list once. */
function compilePairs(
  pairs: readonly (readonly [string, string])[],
  choices: (texts: readonly string[]) => Choice[],
): CompiledQuestion {
  const left = choices(pairs.map(([text]) => text));
  const right = choices([...new Set(pairs.map(([, text]) => text))]);
  const idOf = new Map(right.map(({ id, text }) => [text, id]));
  return {
    body: { left: byId(left), right: byId(right) },
    key: { pairs: Object.fromEntries(left.map(({ id }, index) => [id, idOf.get(pairs[index]![1])!])) },
  };
}

function byId(list: readonly Choice[]): Choice[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}
