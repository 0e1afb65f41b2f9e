import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountForm as AccountSchema } from "~/features/identity";
import { getAccount, updateAccount } from "~/features/identity/index.server";
import { AccountForm } from "~/features/identity/ui/account-form";
import { AccountLinks } from "~/features/identity/ui/account-links";
import { translator } from "~/platform/i18n/i18n.server";
import { listTimeZones } from "~/shared/time-zones";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { languageCookie } from "~/web/preference-cookies";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: signedIn,
  load: async ({ ctx, page }) => {
    const { email, ...account } = await getAccount(ctx);
    return { title: translator(page.locale)("identity:account.title"), email, account };
  },
});

export const action = formAction({
  policy: signedIn,
  schema: AccountSchema,
  act: async ({ ctx, form }) => {
    await updateAccount(ctx, form);
    // The browser's own choice would win over the account's: what was said last holds.
    const headers = { "Set-Cookie": languageCookie(form.locale) };
    return redirect(withNotice("/account", "identity.account-saved"), { headers });
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function AccountRoute() {
  const { t } = useTranslation("identity");
  const { title, email, account } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  return (
    <Main width="column">
      <PageHead title={title} lead={t("account.email", { email })} />
      <Section first heading={t("account.details")} intro={t("account.detailsIntro")}>
        <AccountForm account={account} timeZones={listTimeZones(account.timeZone)} lastResult={lastResult} />
      </Section>
      <AccountLinks email={email} />
    </Main>
  );
}
