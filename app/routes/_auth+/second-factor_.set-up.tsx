import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BackSearch, FirstFactorForm } from "~/features/identity";
import { addPasskey, beginApp, confirmApp, getAppSetUp } from "~/features/identity/index.server";
import { FirstFactor } from "~/features/identity/ui/second-factor/first-factor";
import { RecoveryCodeSheet } from "~/features/identity/ui/second-factor/recovery-code-sheet";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { settingUp } from "~/web/policy";
import { afterSecondStep } from "~/web/safe-redirect";
import { type ShownCodes, shownOnce } from "~/web/shown-once.server";
import { useTranslation } from "~/web/translation";

const HERE = "/second-factor/set-up";

export const loader = pageLoader({
  policy: settingUp,
  search: BackSearch,
  load: async ({ ctx, search: { redirectTo }, page }) => {
    const t = translator(page.locale);
    const state = await getAppSetUp(ctx, { issuer: t("common:brand") });
    return { title: t("identity:secondFactor.setUpTitle"), ...state, redirectTo };
  },
});

export const action = formAction({
  policy: settingUp,
  schema: FirstFactorForm,
  act: async ({ ctx, form }) => {
    if (form.intent === "begin") {
      await beginApp(ctx);
      return redirect(`${HERE}?redirectTo=${encodeURIComponent(form.redirectTo ?? "")}`);
    }
    const added =
      form.intent === "confirm"
        ? await confirmApp(ctx, { code: form.oneTimeCode })
        : await addPasskey(ctx, { label: form.label, response: form.response });
    return shownOnce(added, afterSecondStep(form.redirectTo));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function SetUpSecondFactorRoute() {
  const { t } = useTranslation("identity");
  const { title, ...state } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const shown = reply as ShownCodes | undefined;
  if (shown?.recoveryCodes)
    return (
      <Main width="column">
        <RecoveryCodeSheet codes={shown.recoveryCodes} next={shown.next} />
      </Main>
    );
  return (
    <Main width="column">
      <PageHead title={title} lead={t("secondFactor.setUpLead")} />
      <FirstFactor {...state} lastResult={reply?.lastResult} />
    </Main>
  );
}
