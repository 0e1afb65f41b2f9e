import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SignUpForm as SignUpSchema } from "~/features/identity";
import { signUp } from "~/features/identity/index.server";
import { SignUpForm } from "~/features/identity/ui/sign-up-form";
import { translator } from "~/platform/i18n/i18n.server";
import { readSetting } from "~/platform/settings.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: anyone,
  load: async ({ ctx, page }) => ({
    title: translator(page.locale)("identity:signUp.title"),
    isOpen: (await readSetting(ctx, "sign-up")) === "open",
  }),
});

export const action = formAction({
  policy: anyone,
  schema: SignUpSchema,
  act: async ({ ctx, form, page }) => {
    await signUp(ctx, { ...form, locale: page.locale, ip: page.ip });
    return redirect("/check-mail?for=sign-up");
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function SignUpRoute() {
  const { t } = useTranslation("identity");
  const { title, isOpen } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  return (
    <Main width="column">
      <PageHead title={title} lead={t(isOpen ? "signUp.lead" : "signUp.closed")} />
      {isOpen && <SignUpForm lastResult={lastResult} />}
      <div className="section">
        <p>
          {t("signUp.haveAccount")} <a href="/login">{t("signIn.submit")}</a>
        </p>
      </div>
    </Main>
  );
}
