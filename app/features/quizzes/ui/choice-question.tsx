import { ChoiceGroup } from "~/ui/choice-group";
import { useTranslation } from "~/web/translation";
import type { QuestionOf } from "../domain/question";
import { listOf } from "../domain/sent-answer";
import type { QuestionFieldProps } from "./question-props";

type ChoiceQuestionProps = QuestionFieldProps<
  QuestionOf<"single"> | QuestionOf<"multiple"> | QuestionOf<"truefalse">
>;

/** One or several of what is listed. The empty field with the boxes tells "none ticked" from "not sent". */
export function ChoiceQuestion({ question, id, name, sent, error }: ChoiceQuestionProps) {
  const { t } = useTranslation("quizzes");
  const options =
    question.type === "truefalse"
      ? (["true", "false"] as const).map((value) => ({ value, label: t(`fields.${value}`) }))
      : question.body.options.map((option) => ({ value: option.id, label: option.text }));
  return (
    <>
      {question.type === "multiple" && <input type="hidden" name={name} value="" />}
      <ChoiceGroup
        id={id}
        name={name}
        type={question.type === "multiple" ? "checkbox" : "radio"}
        legend={question.stem}
        hint={question.type === "truefalse" ? undefined : t(`hints.${question.type}`)}
        error={error}
        options={options}
        defaultValue={listOf(sent)}
      />
    </>
  );
}
