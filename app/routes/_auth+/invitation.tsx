import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LinkSearch, TakeUpForm } from "~/features/identity";
import { acceptInvitation, getInvitation, joinByInvitation } from "~/features/identity/index.server";
import { DeadLink } from "~/features/identity/ui/dead-link";
import { TakeUp } from "~/features/identity/ui/invitations/take-up";
import { useRoleName } from "~/features/identity/ui/role-name";
import { translator } from "~/platform/i18n/i18n.server";
import { formatMoment } from "~/shared/dates";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { usePageContext } from "~/web/page-context";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { withCookies } from "~/web/set-cookies";
import { useTranslation } from "~/web/translation";

/** Looks, and changes nothing: mail scanners follow links too. */
export const loader = pageLoader({
  policy: anyone,
  search: LinkSearch,
  load: async ({ ctx, search: { token = "" }, page }) => {
    const invitation = await getInvitation(ctx, token);
    return { title: translator(page.locale)("identity:invitation.title"), token, invitation };
  },
});

const TAKEN = withNotice("/learn", "identity.invitation-accepted");

export const action = formAction({
  policy: anyone,
  schema: TakeUpForm,
  act: async ({ ctx, form, page: { locale, ip, browser, deviceToken } }) => {
    if (form.intent === "accept") {
      const { setCookie } = await acceptInvitation(ctx, form.token);
      return redirect(TAKEN, { headers: withCookies(setCookie) });
    }
    const { intent: _, ...who } = form;
    const joined = await joinByInvitation(ctx, { ...who, locale, ip, browser, deviceToken });
    return redirect(TAKEN, { headers: withCookies(joined.setCookie, joined.deviceCookie) });
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function InvitationRoute() {
  const { t } = useTranslation("identity");
  const reader = usePageContext();
  const roleName = useRoleName();
  const { title, token, invitation } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  if (!invitation)
    return (
      <Main width="column">
        <PageHead title={title} />
        <DeadLink>{t("invitation.deadText")}</DeadLink>
      </Main>
    );
  const { gives, invitedBy, expiresAt } = invitation;
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={
          gives
            ? t("invitation.role", { name: invitedBy, role: roleName(gives) })
            : t("invitation.account", { name: invitedBy })
        }
      >
        <p className="small muted">{t("invitation.until", { expiresAt: formatMoment(expiresAt, reader) })}</p>
      </PageHead>
      <TakeUp token={token} email={invitation.email} reader={invitation.reader} lastResult={lastResult} />
    </Main>
  );
}
