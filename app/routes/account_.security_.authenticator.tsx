import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AppForm } from "~/features/identity";
import { beginApp, confirmApp, getAppSetUp, removeApp } from "~/features/identity/index.server";
import { OwnApp } from "~/features/identity/ui/second-factor/own-app";
import { RecoveryCodeSheet } from "~/features/identity/ui/second-factor/recovery-code-sheet";
import { SecurityHead } from "~/features/identity/ui/second-factor/security-head";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { type ShownCodes, shownOnce } from "~/web/shown-once.server";
import { useTranslation } from "~/web/translation";

const HERE = "/account/security/authenticator";

export const loader = pageLoader({
  policy: signedIn,
  load: async ({ ctx, page }) => {
    const t = translator(page.locale);
    const { setUp, appSince } = await getAppSetUp(ctx, { issuer: t("common:brand") });
    return { title: t("identity:app.title"), setUp, appSince };
  },
});

export const action = formAction({
  policy: signedIn,
  schema: AppForm,
  act: async ({ ctx, form }) => {
    if (form.intent === "confirm")
      return shownOnce(await confirmApp(ctx, { code: form.oneTimeCode }), "/account/security");
    if (form.intent === "begin") {
      await beginApp(ctx);
      return redirect(HERE);
    }
    await removeApp(ctx);
    return redirect(withNotice("/account/security", "identity.app-removed"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function AuthenticatorRoute() {
  const { t } = useTranslation("identity");
  const { title, ...app } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const shown = reply as ShownCodes | undefined;
  return (
    <Main width="column">
      {shown?.recoveryCodes ? (
        <RecoveryCodeSheet codes={shown.recoveryCodes} next={shown.next} />
      ) : (
        <>
          <SecurityHead title={title} lead={t("app.lead")} />
          <OwnApp {...app} lastResult={reply?.lastResult} />
        </>
      )}
    </Main>
  );
}
