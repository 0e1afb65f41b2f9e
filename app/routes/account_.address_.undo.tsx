import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LinkForm, LinkSearch } from "~/features/identity";
import { forgetSessionCookie, isLinkAlive, undoAddressChange } from "~/features/identity/index.server";
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
    title: translator(page.locale)("identity:address.undoTitle"),
    isAlive: await isLinkAlive(ctx, { token, purpose: "undo_email_change" }),
  }),
});

export const action = formAction({
  policy: anyone,
  schema: LinkForm,
  act: async ({ ctx, form }) => {
    await undoAddressChange(ctx, form);
    const headers = { "Set-Cookie": forgetSessionCookie() };
    return redirect(withNotice("/login", "identity.address-restored"), { headers });
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function UndoAddressRoute() {
  const { t } = useTranslation("identity");
  const { title, isAlive } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  return (
    <Main width="column">
      <PageHead title={title} lead={isAlive ? t("address.undoLead") : undefined} />
      {isAlive ? (
        <LinkButtonForm submit={t("address.undoSubmit")} lastResult={lastResult} />
      ) : (
        <DeadLink>{t("address.undoDead")}</DeadLink>
      )}
    </Main>
  );
}
