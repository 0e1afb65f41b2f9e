import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BackSearch, StepUpForm } from "~/features/identity";
import { listProofs, stepUp } from "~/features/identity/index.server";
import { StepUpWays } from "~/features/identity/ui/second-factor/step-up-ways";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { stepsUp } from "~/web/policy";
import { safeRedirect } from "~/web/safe-redirect";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: stepsUp,
  search: BackSearch,
  load: async ({ ctx, search, page }) => ({
    title: translator(page.locale)("identity:stepUp.title"),
    proofs: await listProofs(ctx),
    redirectTo: search.redirectTo,
  }),
});

export const action = formAction({
  policy: stepsUp,
  schema: StepUpForm,
  act: async ({ ctx, form, page: { ip, deviceToken } }) => {
    const proof =
      form.intent === "password"
        ? { password: form.currentPassword }
        : form.intent === "code"
          ? { code: form.oneTimeCode }
          : { passkey: form.response };
    const { setCookie } = await stepUp(ctx, { proof, ip, deviceToken });
    return redirect(safeRedirect(form.redirectTo), { headers: { "Set-Cookie": setCookie } });
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function StepUpRoute() {
  const { t } = useTranslation("identity");
  const { title, proofs, redirectTo } = useLoaderData<typeof loader>();
  return (
    <Main width="column">
      <PageHead title={title} lead={t("stepUp.lead")} />
      <StepUpWays
        {...proofs}
        redirectTo={redirectTo}
        lastResult={useActionData<typeof action>()?.lastResult}
      />
    </Main>
  );
}
