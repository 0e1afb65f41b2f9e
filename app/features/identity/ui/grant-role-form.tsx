import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { rolesToGive } from "../permissions";
import { RoleFields } from "./role-fields";

interface GrantRoleFormProps {
  places: readonly { readonly value: string; readonly title: string }[];
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Gives a role: for the whole site, for one place, or for one country within a school. */
export function GrantRoleForm({ places, lastResult }: GrantRoleFormProps) {
  const { t } = useTranslation("identity");
  const { actor } = usePageContext();
  const [form, fields] = useForm<{ role: string; place: string; country: string }>({
    id: "grant-role",
    lastResult,
  });
  return (
    <form method="post" id={form.id} noValidate className="stack">
      <RoleFields fields={fields} roles={rolesToGive(actor)} places={places} wholeSite />
      <FormActions>
        <Button name="intent" value="grant-role">
          {t("person.giveSubmit")}
        </Button>
      </FormActions>
    </form>
  );
}
