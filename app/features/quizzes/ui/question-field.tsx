import { ChoiceQuestion } from "./choice-question";
import { MatchingQuestion, OrderingQuestion } from "./parts-question";
import type { QuestionFieldProps } from "./question-props";
import { ClozeQuestion, TypedQuestion } from "./typed-question";

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
