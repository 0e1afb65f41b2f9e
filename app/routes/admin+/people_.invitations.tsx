import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { InvitationForm as InvitationSchema, InvitationsSearch } from "~/features/identity";
import {
  listHelpers,
  listInvitations,
  makeInvitation,
  revokeInvitations,
  revokeRole,
} from "~/features/identity/index.server";
import { HelperList } from "~/features/identity/ui/invitations/helper-list";
import { InvitationForm } from "~/features/identity/ui/invitations/invitation-form";
import { InvitationsTable } from "~/features/identity/ui/invitations/invitations-table";
import { MadeLink } from "~/features/identity/ui/invitations/made-link";
import { env } from "~/platform/env.server";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { inviters } from "~/web/policy";
import { useTranslation } from "~/web/translation";

const PATH = "/admin/people/invitations";

export const loader = pageLoader({
  policy: inviters,
  search: InvitationsSearch,
  load: async ({ ctx, search, page }) => {
    const [list, helpers] = [await listInvitations(ctx, search), await listHelpers(ctx)];
    const link = list.link && new URL(list.link, env().APP_ORIGIN).href;
    return { title: translator(page.locale)("identity:invitations.title"), ...list, helpers, link };
  },
});

export const action = formAction({
  policy: inviters,
  schema: InvitationSchema,
  act: async ({ ctx, form }) => {
    if (form.intent === "revoke") {
      await revokeInvitations(ctx, form.invitationId);
      return redirect(withNotice(PATH, "identity.invitations-revoked"));
    }
    if (form.intent === "revoke-role") {
      await revokeRole(ctx, form);
      return redirect(withNotice(PATH, "identity.role-revoked"));
    }
    const { email, role, days, country } = form;
    const place = { ...form.place, ...(country ? { country } : {}) };
    const made = await makeInvitation(ctx, {
      ...(email ? { email } : {}),
      ...(role ? { role } : {}),
      place,
      days,
    });
    return redirect(
      email
        ? withNotice(PATH, "identity.invitation-sent")
        : withNotice(`${PATH}?made=${made}`, "identity.invitation-made"),
    );
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function InvitationsRoute() {
  const { t } = useTranslation(["identity", "common"]);
  const { title, link, helpers, invitations, page, pageCount, ...offer } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  return (
    <Main>
      <PageHead title={title} lead={t("invitations.lead")} />
      {link && <MadeLink href={link} />}
      <InvitationsTable invitations={invitations} noneChosen={Boolean(lastResult?.error?.invitationId)} />
      <Pagination
        label={t("common:pagination.label")}
        page={page}
        pageCount={pageCount}
        hrefFor={(wanted) => `${PATH}?page=${wanted}`}
        previousLabel={t("common:actions.previous")}
        nextLabel={t("common:actions.next")}
      />
      <HelperList helpers={helpers} />
      <Section heading={t("invitations.invite")} intro={t("invitations.inviteIntro")}>
        <InvitationForm {...offer} lastResult={lastResult} />
      </Section>
    </Main>
  );
}
