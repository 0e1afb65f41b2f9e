import { type SubmissionResult, useForm } from "@conform-to/react";
import { formatMoment } from "~/shared/dates";
import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface ChangeAddressFormProps {
  /** The change that waits for its link; null where none does. */
  wish: { readonly email: string; readonly expiresAt: Date } | null;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The address one's account is to have, and what is under way already. */
export function ChangeAddressForm({ wish, lastResult }: ChangeAddressFormProps) {
  const { t } = useTranslation("identity");
  const reader = usePageContext();
  const [form, fields] = useForm<{ email: string }>({ id: "change-address", lastResult });
  return (
    <div className="stack-l">
      {wish && (
        <Callout title={t("address.waitingTitle")}>
          <p>
            {t("address.waitingText", {
              email: wish.email,
              moment: formatMoment(wish.expiresAt, reader),
            })}
          </p>
        </Callout>
      )}
      <form method="post" id={form.id} noValidate className="stack">
        <FormProblems form={form} />
        <TextInput
          field={fields.email}
          label={t("address.field")}
          hint={t("address.hint")}
          type="email"
          autoComplete="email"
          maxLength={254}
          required
        />
        <FormActions>
          <Button variant="primary">{t("address.submit")}</Button>
        </FormActions>
      </form>
    </div>
  );
}
