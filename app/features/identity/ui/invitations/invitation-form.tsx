import { type SubmissionResult, useForm } from "@conform-to/react";
import type { RoleName } from "~/shared/actor";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import { RoleFields } from "../role-fields";

interface InvitationFormProps {
  roles: readonly RoleName[];
  places: readonly { readonly value: string; readonly title: string }[];
  wholeSite: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}

interface InvitationFields {
  email: string;
  role: string;
  place: string;
  country: string;
  days: string;
}

/** Invites somebody: to what, where, and for how long the link works. */
export function InvitationForm({ roles, places, wholeSite, lastResult }: InvitationFormProps) {
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<InvitationFields>({
    id: "invitation",
    lastResult,
    defaultValue: { days: "7" },
  });
  return (
    <form method="post" id={form.id} noValidate className="stack">
      <FormProblems form={form} />
      <TextInput
        field={fields.email}
        label={t("fields.email")}
        hint={t("invitations.emailHint")}
        type="email"
        autoComplete="off"
        maxLength={254}
        optional
      />
      <RoleFields
        fields={fields}
        roles={roles}
        places={places}
        noRole={wholeSite ? t("invitations.noRole") : undefined}
        wholeSite={wholeSite}
      />
      <TextInput
        field={fields.days}
        label={t("invitations.days")}
        hint={t("invitations.daysHint")}
        inputMode="numeric"
        width="short"
        required
      />
      <FormActions>
        <Button variant="primary" name="intent" value="make">
          {t("invitations.make")}
        </Button>
      </FormActions>
    </form>
  );
}
