import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LinkSearch, NewPasswordForm as NewPasswordSchema } from "~/features/identity";
import { forgetSessionCookie, isLinkAlive, resetPassword } from "~/features/identity/index.server";
import { DeadLink } from "~/features/identity/ui/dead-link";
import { NewPasswordForm } from "~/features/identity/ui/new-password-form";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: anyone,
  search: LinkSearch,
  load: async ({ ctx, search: { token = "" }, page }) => ({
    title: translator(page.locale)("identity:reset.title"),
    token: (await isLinkAlive(ctx, { token, purpose: "reset_password" })) ? token : null,
  }),
});

export const action = formAction({
  policy: anyone,
  schema: NewPasswordSchema,
  act: async ({ ctx, form }) => {
    await resetPassword(ctx, form);
    const headers = { "Set-Cookie": forgetSessionCookie() };
    return redirect(withNotice("/login", "identity.password-chosen"), { headers });
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ResetRoute() {
  const { t } = useTranslation("identity");
  const { title, token } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  return (
    <Main width="column">
      <PageHead title={title} lead={token ? t("reset.lead") : undefined} />
      {token ? (
        <NewPasswordForm
          action={`/reset?token=${token}`}
          submit={t("reset.submit")}
          token={token}
          lastResult={lastResult}
        />
      ) : (
        <DeadLink>
          <a href="/forgot">{t("deadLink.ask")}</a>
        </DeadLink>
      )}
    </Main>
  );
}
