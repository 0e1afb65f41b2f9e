import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SignInForm as SignInSchema } from "~/features/identity";
import { signIn } from "~/features/identity/index.server";
import { SignInForm } from "~/features/identity/ui/sign-in-form";
import { UnconfirmedCallout } from "~/features/identity/ui/unconfirmed-callout";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { safeRedirect } from "~/web/safe-redirect";
import { withCookies } from "~/web/set-cookies";
import { useTranslation } from "~/web/translation";

const HOME = "/learn";

export const loader = pageLoader({
  policy: anyone,
  search: z.object({ redirectTo: z.string().max(500).optional() }),
  load: ({ search, page }) => ({
    title: translator(page.locale)("identity:signIn.title"),
    redirectTo: search.redirectTo,
  }),
});

export const action = formAction({
  policy: anyone,
  schema: SignInSchema,
  act: async ({ ctx, form: { redirectTo, ...credentials }, page: { ip, browser, deviceToken } }) => {
    const { setCookie, deviceCookie } = await signIn(ctx, { ...credentials, ip, browser, deviceToken });
    const target = redirectTo ? safeRedirect(redirectTo) : HOME;
    return redirect(target, { headers: withCookies(setCookie, deviceCookie) });
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

/** The refusal that has a remedy of its own: the link once more. */
const UNCONFIRMED = "identity:errors.address-unconfirmed";

export default function LoginRoute() {
  const { t } = useTranslation("identity");
  const { title, redirectTo } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const typed = lastResult?.initialValue;
  const email = typed?.email;
  const isUnconfirmed = lastResult?.error?.[""]?.includes(UNCONFIRMED) && typeof email === "string";
  return (
    <Main width="column">
      <PageHead title={title} />
      {isUnconfirmed && <UnconfirmedCallout email={email} />}
      <SignInForm
        lastResult={isUnconfirmed ? { ...lastResult, error: undefined } : lastResult}
        redirectTo={redirectTo ?? (typeof typed?.redirectTo === "string" ? typed.redirectTo : undefined)}
      />
      <div className="section">
        <p>
          {t("signIn.noAccount")} <a href="/signup">{t("signIn.signUp")}</a>
        </p>
      </div>
    </Main>
  );
}
