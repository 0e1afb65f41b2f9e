import type { FieldMetadata } from "@conform-to/react";
import { countWords } from "~/shared/words";
import { useCountedSentence } from "~/web/counted-sentence";
import { TextAreaInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import { type LongAnswer, WORD_LIMITS } from "../../applications/schema";

interface CountedQuestionProps {
  question: LongAnswer;
  field: FieldMetadata<string | undefined>;
}

/** A question for a few sentences, with the words counted below it. */
export function CountedQuestion({ question, field }: CountedQuestionProps) {
  const { t } = useTranslation("cohorts");
  const counted = useCountedSentence();
  const maximum = WORD_LIMITS[question];
  const count = countWords(typeof field.initialValue === "string" ? field.initialValue : "");
  return (
    <TextAreaInput
      field={field}
      label={t(`form.${question}.label`)}
      rows={Math.round(maximum / 20)}
      count={{ sentence: counted("cohorts:form.words", { count, maximum }), unit: "words" }}
      required
    />
  );
}
