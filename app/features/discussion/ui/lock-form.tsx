import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { Fold } from "~/ui/fold";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import { REASON_MAX_LENGTH } from "../schema";
import { resultFor } from "./result-for";

interface LockFormProps {
  isLocked: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Ends a thread or opens it again, for those who look after it. */
export function LockForm({ isLocked, lastResult }: LockFormProps) {
  const { t } = useTranslation("discussion");
  const intent = isLocked ? "unlock" : "lock";
  const result = resultFor(lastResult, intent);
  const [form, fields] = useForm<{ reason: string }>({ id: intent, lastResult: result });
  return (
    <Fold summary={t(`thread.${intent}`)} open={result !== undefined}>
      <form method="post" id={form.id} noValidate className="stack">
        <input type="hidden" name="intent" value={intent} />
        <FormProblems form={form} />
        <TextInput
          field={fields.reason}
          label={t("thread.lockReason")}
          hint={t("thread.lockHint")}
          maxLength={REASON_MAX_LENGTH}
          required
        />
        <FormActions>
          <Button>{t(`thread.${intent}`)}</Button>
        </FormActions>
      </form>
    </Fold>
  );
}
