import type { SubmissionResult } from "@conform-to/react";
import { FormError } from "~/ui/form-error";
import { useMessages } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

/** Why a button without fields did nothing. Draws nothing while all is well. */
export function RefusedAct({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation("common");
  const translate = useMessages();
  const errors = Object.values(lastResult?.error ?? {}).flatMap((messages) => messages ?? []);
  if (errors.length === 0) return null;
  return (
    <FormError
      title={t("form.problems", { count: errors.length })}
      errors={errors.map((text) => ({ message: translate(text) }))}
    />
  );
}
