import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ConfirmForm, LinkSearch } from "~/features/identity";
import { confirmEmail, isLinkAlive } from "~/features/identity/index.server";
import { DeadLink } from "~/features/identity/ui/dead-link";
import { translator } from "~/platform/i18n/i18n.server";
import { Button } from "~/ui/button";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";

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
  schema: ConfirmForm,
  act: async ({ ctx, form }) => {
    await confirmEmail(ctx, form);
    return redirect(withNotice("/login", "identity.address-confirmed"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ConfirmRoute() {
  const { t } = useTranslation("identity");
  const { title, token } = useLoaderData<typeof loader>();
  return (
    <Main width="column">
      <PageHead title={title} lead={token ? t("confirm.lead") : undefined} />
      {token ? (
        <form method="post" action="/confirm">
          <input type="hidden" name="token" value={token} />
          <Button variant="primary">{t("confirm.submit")}</Button>
        </form>
      ) : (
        <DeadLink>
          <a href="/confirm/again">{t("confirm.again")}</a>
        </DeadLink>
      )}
    </Main>
  );
}
