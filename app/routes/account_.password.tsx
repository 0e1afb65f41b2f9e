import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChangePasswordForm as ChangePasswordSchema } from "~/features/identity";
import { changePassword } from "~/features/identity/index.server";
import { ChangePasswordForm } from "~/features/identity/ui/change-password-form";
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
  load: ({ page }) => ({ title: translator(page.locale)("identity:changePassword.title") }),
});

export const action = formAction({
  policy: signedIn,
  schema: ChangePasswordSchema,
  act: async ({ ctx, form, page: { ip, browser, deviceToken } }) => {
    const { setCookie } = await changePassword(ctx, { ...form, ip, browser, deviceToken });
    return redirect(withNotice("/account", "identity.password-changed"), {
      headers: { "Set-Cookie": setCookie },
    });
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ChangePasswordRoute() {
  const { t } = useTranslation(["identity", "common"]);
  const { title } = useLoaderData<typeof loader>();
  const crumbs = [{ href: "/account", label: t("account.title") }, { label: title }];
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={t("changePassword.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <ChangePasswordForm lastResult={useActionData<typeof action>()?.lastResult} />
    </Main>
  );
}
