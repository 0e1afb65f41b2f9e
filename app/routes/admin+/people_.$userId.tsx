import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { MergeOffer } from "~/features/administration/ui/merge-offer";
import { auditHref } from "~/features/audit/ui/audit-query";
import { PersonForm } from "~/features/identity";
import { changeStanding, getPerson } from "~/features/identity/index.server";
import { GrantRoleForm } from "~/features/identity/ui/grant-role-form";
import { PersonHead } from "~/features/identity/ui/person-head";
import { RoleList } from "~/features/identity/ui/role-list";
import { Suspension } from "~/features/identity/ui/suspension";
import { ViewAsOffer } from "~/features/identity/ui/view-as/view-as-offer";
import { EraseOffer } from "~/features/privacy/ui/erase-offer";
import { OpaqueId } from "~/shared/ids";
import { Main } from "~/ui/main";
import { Section } from "~/ui/section";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { administrators } from "~/web/policy";
import { useTranslation } from "~/web/translation";

const Params = z.object({ userId: OpaqueId });

export const loader = pageLoader({
  policy: administrators,
  params: Params,
  load: ({ ctx, params }) => getPerson(ctx, params),
});

const NOTICE = {
  "grant-role": "identity.role-granted",
  "revoke-role": "identity.role-revoked",
  suspend: "identity.suspended",
  reinstate: "identity.reinstated",
} as const;

export const action = formAction({
  policy: administrators,
  params: Params,
  schema: PersonForm,
  act: async ({ ctx, params: { userId }, form }) => {
    await changeStanding(ctx, { userId, change: form });
    return redirect(withNotice(`/admin/people/${userId}`, NOTICE[form.intent]));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.name);

export default function PersonRoute() {
  const { t } = useTranslation(["identity", "audit"]);
  const person = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  return (
    <Main width="column">
      <PersonHead {...person} lastResult={lastResult} />
      <p>
        <a href={auditHref({ person: person.userId })}>{t("audit:list.ofPerson")}</a>
      </p>
      <Section first heading={t("person.roles")} intro={t("person.rolesIntro")}>
        <RoleList roles={person.roles} />
      </Section>
      <Section heading={t("person.give")}>
        <GrantRoleForm places={person.places} lastResult={lastResult} />
      </Section>
      {person.viewable && <ViewAsOffer userId={person.userId} />}
      <MergeOffer userId={person.userId} />
      <Suspension suspendedAt={person.suspendedAt} lastResult={lastResult} />
      <EraseOffer userId={person.userId} />
    </Main>
  );
}
