import type { SubmissionResult } from "@conform-to/react";
import { FormError } from "~/ui/form-error";
import { useMessages } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface FormRefusalProps {
  lastResult: SubmissionResult<string[]> | undefined;
  /** The id of the input a field's name belongs to. */
  fieldIdOf?: (name: string) => string;
}

/** Why a form was not taken, above it. Draws nothing while all is well. */
export function FormRefusal({ lastResult, fieldIdOf }: FormRefusalProps) {
  const { t } = useTranslation("common");
  const translate = useMessages();
  const errors = Object.entries(lastResult?.error ?? {}).flatMap(([name, texts]) =>
    texts?.[0] ? [{ fieldId: name ? fieldIdOf?.(name) : undefined, message: translate(texts[0]) }] : [],
  );
  if (errors.length === 0) return null;
  return <FormError title={t("form.problems", { count: errors.length })} errors={errors} />;
}
