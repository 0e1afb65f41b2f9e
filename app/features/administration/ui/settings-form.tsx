import { type SubmissionResult, useForm } from "@conform-to/react";
import { LANGUAGES } from "~/locales/languages";
import { listTimeZones } from "~/shared/time-zones";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { ChoicesInput, FormProblems, SelectInput, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import type { SettingsForm as Values } from "../schema";

interface SettingsFormProps {
  settings: Values;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Everything an administrator sets for the site as a whole: who gets in, what it is called, how it begins. */
export function SettingsForm({ settings, lastResult }: SettingsFormProps) {
  const { t } = useTranslation("administration");
  const [form, fields] = useForm<Values>({ id: "settings", lastResult, defaultValue: settings });
  const choice = <V extends string>(field: string, values: readonly V[]) =>
    values.map((value) => ({ value, label: t(`settings.${field}.${value}` as "settings.signUp.open") }));
  return (
    <form method="post" id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <Section first className="stack" heading={t("settings.access")}>
        <ChoicesInput
          type="radio"
          field={fields.signUp}
          legend={t("settings.signUp.label")}
          options={choice("signUp", ["open", "invitation"])}
        />
        <ChoicesInput
          type="radio"
          field={fields.staffSecondFactor}
          legend={t("settings.staffSecondFactor.label")}
          hint={t("settings.staffSecondFactor.hint")}
          options={choice("staffSecondFactor", ["required", "optional"])}
        />
      </Section>
      <Section className="stack" heading={t("settings.names")}>
        <TextInput
          field={fields.siteName}
          label={t("settings.siteName.label")}
          hint={t("settings.siteName.hint")}
          maxLength={60}
          required
        />
        <TextInput
          field={fields.contactAddress}
          label={t("settings.contactAddress.label")}
          hint={t("settings.contactAddress.hint")}
          type="email"
          maxLength={254}
          optional
        />
        <TextInput
          field={fields.mailSenderName}
          label={t("settings.mailSenderName.label")}
          hint={t("settings.mailSenderName.hint")}
          maxLength={80}
          optional
        />
      </Section>
      <Section className="stack" heading={t("settings.beginnings")} intro={t("settings.beginningsIntro")}>
        <SelectInput
          field={fields.defaultLanguage}
          label={t("settings.defaultLanguage")}
          options={LANGUAGES.map(({ tag, name }) => ({ value: tag, label: name }))}
          width="medium"
        />
        <SelectInput
          field={fields.defaultTimeZone}
          label={t("settings.defaultTimeZone")}
          options={listTimeZones(settings.defaultTimeZone)}
          width="medium"
        />
      </Section>
      <FormActions>
        <Button variant="primary">{t("settings.save")}</Button>
      </FormActions>
    </form>
  );
}
