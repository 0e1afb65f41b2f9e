import type { AnswerByType } from "../answer";
import type { QuestionOf, QuestionType } from "../question";

/** The right answer, by type of question. */
interface KeyByType {
  single: { readonly option: string };
  multiple: { readonly options: readonly string[] };
  truefalse: { readonly value: boolean };
  /** Left id → right id. */
  matching: { readonly pairs: Readonly<Record<string, string>> };
  /** Item id → place, counted from one. */
  ordering: { readonly places: Readonly<Record<string, number>> };
  /** Right from `value - tolerance` to `value + tolerance`, both included. */
  numeric: { readonly value: number; readonly tolerance: number };
  /** Any of these; the first is the one shown. */
  short: { readonly accepted: readonly string[] };
  /** For each gap, any of these; the first is the one shown. */
  cloze: { readonly gaps: readonly (readonly string[])[] };
}

export type KeyOf<T extends QuestionType> = KeyByType[T];

/** Where the feedback comes from, as printed. */
export interface SourceNote {
  readonly text: string;
  /** Null where the source stands nowhere on the web. */
  readonly url: string | null;
}

/** A question with its answer and feedback: for marking and for results, never for an open attempt. */
export type QuestionWithKey = {
  [T in QuestionType]: QuestionOf<T> & {
    readonly key: KeyByType[T];
    readonly feedback: string;
    readonly sources: readonly SourceNote[];
  };
}[QuestionType];

/** The right answer in the shape of an answer, to be shown beside the person's own. */
export function rightAnswer(question: QuestionWithKey): AnswerByType[QuestionType] {
  switch (question.type) {
    case "single":
      return question.key.option;
    case "multiple":
      return question.key.options;
    case "truefalse":
      return question.key.value;
    case "matching":
      return question.key.pairs;
    case "ordering":
      return question.key.places;
    case "numeric":
      return String(question.key.value);
    case "short":
      return question.key.accepted[0]!;
    case "cloze":
      return Object.fromEntries(
        question.key.gaps.map((accepted, index) => [String(index + 1), accepted[0]!]),
      );
  }
}
