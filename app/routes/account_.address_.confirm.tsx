import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LinkForm, LinkSearch } from "~/features/identity";
import { confirmNewAddress, isLinkAlive } from "~/features/identity/index.server";
import { DeadLink } from "~/features/identity/ui/dead-link";
import { LinkButtonForm } from "~/features/identity/ui/link-button-form";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { useTranslation } from "~/web/translation";

/** Looks, and changes nothing: mail scanners follow links too. Opened from the mail, perhaps in another browser. */
export const loader = pageLoader({
  policy: anyone,
  search: LinkSearch,
  load: async ({ ctx, search: { token = "" }, page }) => ({
    title: translator(page.locale)("identity:address.confirmTitle"),
    isAlive: await isLinkAlive(ctx, { token, purpose: "change_email" }),
  }),
});

export const action = formAction({
  policy: anyone,
  schema: LinkForm,
  act: async ({ ctx, form }) => {
    await confirmNewAddress(ctx, form);
    const next = ctx.actor.kind === "person" ? "/account" : "/login";
    return redirect(withNotice(next, "identity.address-changed"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ConfirmAddressRoute() {
  const { t } = useTranslation("identity");
  const { title, isAlive } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  return (
    <Main width="column">
      <PageHead title={title} lead={isAlive ? t("address.confirmLead") : undefined} />
      {isAlive ? (
        <LinkButtonForm submit={t("address.confirmSubmit")} lastResult={lastResult} />
      ) : (
        <DeadLink>
          <a href="/account/address">{t("address.confirmAgain")}</a>
        </DeadLink>
      )}
    </Main>
  );
}
