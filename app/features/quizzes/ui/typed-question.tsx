import { FieldError } from "~/ui/field-error";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/web/translation";
import { MAX_TEXT } from "../domain/answer";
import { type QuestionOf, splitAtGaps } from "../domain/question";
import { partOf, textOf } from "../domain/sent-answer";
import type { QuestionFieldProps } from "./question-props";

type TypedQuestionProps = QuestionFieldProps<QuestionOf<"numeric"> | QuestionOf<"short">>;

/** A number or a few words. */
export function TypedQuestion({ question, id, name, sent, error }: TypedQuestionProps) {
  const { t } = useTranslation("quizzes");
  const isNumber = question.type === "numeric";
  return (
    <TextField
      id={id}
      name={name}
      label={question.stem}
      hint={t(`hints.${question.type}`)}
      error={error}
      width={isNumber ? "short" : "medium"}
      inputMode={isNumber ? "decimal" : undefined}
      maxLength={isNumber ? 40 : MAX_TEXT}
      autoComplete="off"
      spellCheck={false}
      defaultValue={textOf(sent)}
    />
  );
}

/** A sentence with inputs where words are missing. */
export function ClozeQuestion({ question, id, name, sent, error }: QuestionFieldProps<QuestionOf<"cloze">>) {
  const { t } = useTranslation("quizzes");
  return (
    <fieldset id={`${id}-group`}>
      <legend className="vh">{t("hints.cloze")}</legend>
      <FieldError fieldId={id}>{error}</FieldError>
      <p className="stem">
        {splitAtGaps(question.stem).map((part, index) =>
          typeof part === "string" ? (
            part
          ) : (
            <input
              key={index}
              className="input gap"
              id={part.gap === 1 ? id : `${id}-${part.gap}`}
              name={`${name}.${part.gap}`}
              aria-label={t("fields.gap", { number: part.gap })}
              maxLength={MAX_TEXT}
              autoComplete="off"
              spellCheck={false}
              defaultValue={partOf(sent, String(part.gap))}
            />
          ),
        )}
      </p>
    </fieldset>
  );
}
