import { type SubmissionResult, useForm } from "@conform-to/react";
import type { RoleName } from "~/shared/actor";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { SelectInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

const ROLES: readonly RoleName[] = ["instructor", "screener", "organiser", "administrator"];

interface GrantRoleFormProps {
  places: readonly { readonly value: string; readonly title: string }[];
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Gives a role, for the whole site or for one place. */
export function GrantRoleForm({ places, lastResult }: GrantRoleFormProps) {
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<{ role: string; place: string }>({ id: "grant-role", lastResult });
  return (
    <form method="post" id={form.id} noValidate className="stack">
      <SelectInput
        field={fields.role}
        label={t("person.role")}
        options={ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
        width="medium"
      />
      <SelectInput
        field={fields.place}
        label={t("person.place")}
        hint={t("person.placeHint")}
        placeholder={t("roles.wholeSite")}
        options={places.map(({ value, title }) => ({ value, label: title }))}
        width="medium"
      />
      <FormActions>
        <Button name="intent" value="grant-role">
          {t("person.giveSubmit")}
        </Button>
      </FormActions>
    </form>
  );
}
