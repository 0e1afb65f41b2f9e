import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SignUpForm as SignUpSchema } from "~/features/identity";
import { signUp } from "~/features/identity/index.server";
import { SignUpForm } from "~/features/identity/ui/sign-up-form";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: anyone,
  load: ({ page }) => ({ title: translator(page.locale)("identity:signUp.title") }),
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
  const { title } = useLoaderData<typeof loader>();
  return (
    <Main width="column">
      <PageHead title={title} lead={t("signUp.lead")} />
      <SignUpForm lastResult={useActionData<typeof action>()?.lastResult} />
      <div className="section">
        <p>
          {t("signUp.haveAccount")} <a href="/login">{t("signIn.submit")}</a>
        </p>
      </div>
    </Main>
  );
}
