import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormProblems } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface RecoveryCodesLeftProps {
  /** How many still work; null: there is no second factor they could stand in for. */
  left: number | null;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** How many codes are left on the paper, and the way to get new ones. */
export function RecoveryCodesLeft({ left, lastResult }: RecoveryCodesLeftProps) {
  const { t } = useTranslation("identity");
  const [form] = useForm({ id: "recovery-codes", lastResult });
  if (left === null) return <p>{t("recoveryCodes.none")}</p>;
  return (
    <form method="post" id={form.id} className="stack">
      <FormProblems form={form} />
      <p>{t("recoveryCodes.left", { count: left })}</p>
      <p>{t("recoveryCodes.renewText")}</p>
      <p>
        <Button>{t("recoveryCodes.renew")}</Button>
      </p>
    </form>
  );
}
