import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AddressForm as AddressSchema } from "~/features/identity";
import { resendConfirmation } from "~/features/identity/index.server";
import { AddressForm } from "~/features/identity/ui/address-form";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: anyone,
  load: ({ page }) => ({ title: translator(page.locale)("identity:confirm.againTitle") }),
});

export const action = formAction({
  policy: anyone,
  schema: AddressSchema,
  act: async ({ ctx, form, page }) => {
    await resendConfirmation(ctx, { ...form, ip: page.ip });
    return redirect("/check-mail?for=confirm");
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ConfirmAgainRoute() {
  const { t } = useTranslation("identity");
  const { title } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  return (
    <Main width="column">
      <PageHead title={title} />
      <AddressForm action="/confirm/again" submit={t("confirm.again")} lastResult={lastResult} />
    </Main>
  );
}
