import { type SubmissionResult, useForm } from "@conform-to/react";
import { LANGUAGES } from "~/locales/languages";
import { listCountries } from "~/shared/countries";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, SelectInput, TextInput } from "~/web/fields";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { AccountForm as AccountValues } from "../schema";

interface AccountFormProps {
  account: { readonly [K in keyof AccountValues]-?: string | null };
  /** Zones to choose from, with how they are called. */
  timeZones: readonly { readonly value: string; readonly label: string }[];
  lastResult: SubmissionResult<string[]> | undefined;
}

/** What one's own account says about oneself. */
export function AccountForm({ account, timeZones, lastResult }: AccountFormProps) {
  const { t } = useTranslation(["identity", "common"]);
  const { locale } = usePageContext();
  const [form, fields] = useForm<AccountValues>({
    id: "account",
    lastResult,
    defaultValue: account as Partial<AccountValues>,
  });
  const countries = listCountries(locale).map(({ code, name }) => ({ value: code, label: name }));
  const languages = LANGUAGES.map(({ tag, name }) => ({ value: tag, label: name }));
  return (
    <form method="post" action="/account" id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <TextInput
        field={fields.name}
        label={t("fields.name")}
        hint={t("fields.nameHint")}
        autoComplete="name"
        maxLength={120}
        required
      />
      <TextInput
        field={fields.addressAs}
        label={t("account.addressAs")}
        hint={t("account.addressAsHint")}
        width="medium"
        maxLength={60}
        optional
      />
      <SelectInput field={fields.locale} label={t("account.locale")} options={languages} width="medium" />
      <SelectInput
        field={fields.timeZone}
        label={t("account.timeZone")}
        hint={t("account.timeZoneHint")}
        options={timeZones}
        width="medium"
      />
      <SelectInput
        field={fields.country}
        label={t("account.country")}
        placeholder={t("account.countryChoose")}
        options={countries}
        width="medium"
        optional
      />
      <p className="small muted">{t("common:kosovoFootnote")}</p>
      <TextInput
        field={fields.organisation}
        label={t("account.organisation")}
        hint={t("account.organisationHint")}
        autoComplete="organization"
        maxLength={160}
        optional
      />
      <FormActions>
        <Button variant="primary">{t("account.save")}</Button>
      </FormActions>
    </form>
  );
}
