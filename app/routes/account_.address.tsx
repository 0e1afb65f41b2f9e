import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AddressForm } from "~/features/identity";
import { getAddress, requestAddressChange } from "~/features/identity/index.server";
import { ChangeAddressForm } from "~/features/identity/ui/change-address-form";
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
    title: translator(page.locale)("identity:address.title"),
    ...(await getAddress(ctx)),
  }),
});

export const action = formAction({
  policy: signedIn,
  schema: AddressForm,
  act: async ({ ctx, form: { email }, page: { ip } }) => {
    await requestAddressChange(ctx, { email, ip });
    return redirect(withNotice("/account/address", "identity.address-asked"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function AddressRoute() {
  const { t } = useTranslation(["identity", "common"]);
  const { title, email, wish } = useLoaderData<typeof loader>();
  const crumbs = [{ href: "/account", label: t("account.title") }, { label: title }];
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={t("address.lead", { email })}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <ChangeAddressForm wish={wish} lastResult={useActionData<typeof action>()?.lastResult} />
    </Main>
  );
}
