import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BackSearch, SecondFactorForm } from "~/features/identity";
import { listProofs, passSecondFactor } from "~/features/identity/index.server";
import { SecondFactorWays } from "~/features/identity/ui/second-factor/second-factor-ways";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { halfSignedIn } from "~/web/policy";
import { afterSecondStep } from "~/web/safe-redirect";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: halfSignedIn,
  search: BackSearch,
  load: async ({ ctx, search, page }) => ({
    title: translator(page.locale)("identity:secondFactor.title"),
    proofs: await listProofs(ctx),
    redirectTo: search.redirectTo,
  }),
});

export const action = formAction({
  policy: halfSignedIn,
  schema: SecondFactorForm,
  act: async ({ ctx, form }) => {
    const given = form.intent === "code" ? { code: form.oneTimeCode } : { passkey: form.response };
    const { setCookie } = await passSecondFactor(ctx, given);
    return redirect(afterSecondStep(form.redirectTo), { headers: { "Set-Cookie": setCookie } });
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function SecondFactorRoute() {
  const { t } = useTranslation("identity");
  const { title, proofs, redirectTo } = useLoaderData<typeof loader>();
  return (
    <Main width="column">
      <PageHead title={title} lead={t("secondFactor.lead")} />
      <SecondFactorWays
        {...proofs}
        redirectTo={redirectTo}
        lastResult={useActionData<typeof action>()?.lastResult}
      />
      <p className="section">{t("secondFactor.lost")}</p>
    </Main>
  );
}
