import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SessionsForm } from "~/features/identity";
import { endSessions, listSessions } from "~/features/identity/index.server";
import { EndOtherSessions } from "~/features/identity/ui/end-other-sessions";
import { SessionList } from "~/features/identity/ui/session-list";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: signedIn,
  load: async ({ ctx, page }) => ({
    title: translator(page.locale)("identity:sessions.title"),
    sessions: await listSessions(ctx),
  }),
});

const NOTICES = { end: "identity.session-ended", "end-others": "identity.others-signed-out" } as const;

export const action = formAction({
  policy: signedIn,
  schema: SessionsForm,
  act: async ({ ctx, form, page: { deviceToken } }) => {
    await endSessions(ctx, { choice: form, deviceToken });
    return redirect(withNotice("/account/sessions", NOTICES[form.intent]));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function SessionsRoute() {
  const { t } = useTranslation(["identity", "common"]);
  const { title, sessions } = useLoaderData<typeof loader>();
  const crumbs = [{ href: "/account", label: t("account.title") }, { label: title }];
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={t("sessions.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <SessionList sessions={sessions} />
      <EndOtherSessions hasOthers={sessions.length > 1} />
    </Main>
  );
}
