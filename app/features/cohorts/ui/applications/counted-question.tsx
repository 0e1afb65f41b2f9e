import type { FieldMetadata } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { TextAreaInput } from "~/web/fields";
import { wordCount } from "../../applications/domain/word-count";
import { type LongAnswer, WORD_LIMITS } from "../../applications/schema";

interface CountedQuestionProps {
  question: LongAnswer;
  field: FieldMetadata<string | undefined>;
}

/** A question for a few sentences, with the words counted below it. */
export function CountedQuestion({ question, field }: CountedQuestionProps) {
  const { t } = useTranslation("cohorts");
  const maximum = WORD_LIMITS[question];
  const count = wordCount(typeof field.initialValue === "string" ? field.initialValue : "");
  return (
    <TextAreaInput
      field={field}
      label={t(`form.${question}.label`)}
      rows={Math.round(maximum / 20)}
      count={{ text: t("form.words", { count, maximum }), unit: "words", max: maximum }}
      required
    />
  );
}
