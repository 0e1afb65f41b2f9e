import type { QuestionForTaking } from "../domain/question";
import { ChoiceQuestion } from "./choice-question";
import { MatchingQuestion, OrderingQuestion } from "./parts-question";
import { ClozeQuestion, TypedQuestion } from "./typed-question";

export interface QuestionFieldProps<Q = QuestionForTaking> {
  question: Q;
  /** Of the first input; links from lists of questions and of mistakes lead there. */
  id: string;
  /** Of the question's fields: parts add a dot and their own id. */
  name: string;
  /** As saved, or as sent when the form comes back. */
  sent: unknown;
  /** Already translated. */
  error?: string;
}

/** The inputs of one question of any kind, every one usable without a script. */
export function QuestionField({ question, ...rest }: QuestionFieldProps) {
  switch (question.type) {
    case "single":
    case "multiple":
    case "truefalse":
      return <ChoiceQuestion question={question} {...rest} />;
    case "matching":
      return <MatchingQuestion question={question} {...rest} />;
    case "ordering":
      return <OrderingQuestion question={question} {...rest} />;
    case "numeric":
    case "short":
      return <TypedQuestion question={question} {...rest} />;
    case "cloze":
      return <ClozeQuestion question={question} {...rest} />;
  }
}
