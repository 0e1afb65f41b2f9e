import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmForm as ConfirmSchema, LinkSearch } from "~/features/identity";
import { confirmEmail, isLinkAlive } from "~/features/identity/index.server";
import { ConfirmForm } from "~/features/identity/ui/confirm-form";
import { DeadLink } from "~/features/identity/ui/dead-link";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { withCookies } from "~/web/set-cookies";
import { useTranslation } from "~/web/translation";

/** Looks, and changes nothing: mail scanners follow links too. */
export const loader = pageLoader({
  policy: anyone,
  search: LinkSearch,
  load: async ({ ctx, search: { token = "" }, page }) => ({
    title: translator(page.locale)("identity:confirm.title"),
    token: (await isLinkAlive(ctx, { token, purpose: "confirm_email" })) ? token : null,
  }),
});

export const action = formAction({
  policy: anyone,
  schema: ConfirmSchema,
  act: async ({ ctx, form, page: { ip, browser, deviceToken } }) => {
    const { setCookie, deviceCookie } = await confirmEmail(ctx, { ...form, ip, browser, deviceToken });
    const headers = withCookies(setCookie, deviceCookie);
    return redirect(withNotice("/learn", "identity.address-confirmed"), { headers });
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ConfirmRoute() {
  const { t } = useTranslation("identity");
  const { title, token } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  return (
    <Main width="column">
      <PageHead title={title} lead={token ? t("confirm.lead") : undefined} />
      {token ? (
        <ConfirmForm token={token} lastResult={lastResult} />
      ) : (
        <DeadLink>
          <a href="/confirm/again">{t("confirm.again")}</a>
        </DeadLink>
      )}
    </Main>
  );
}
