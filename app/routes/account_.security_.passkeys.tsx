import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PasskeyForm } from "~/features/identity";
import {
  addPasskey,
  canHavePasskeys,
  getSecurityToChange,
  removePasskey,
} from "~/features/identity/index.server";
import { OwnPasskeys } from "~/features/identity/ui/second-factor/own-passkeys";
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

const HERE = "/account/security/passkeys";

export const loader = pageLoader({
  policy: signedIn,
  load: async ({ ctx, page }) => {
    const { passkeys } = await getSecurityToChange(ctx);
    const title = translator(page.locale)("identity:passkey.title");
    return { title, passkeys, canHaveMore: canHavePasskeys() };
  },
});

export const action = formAction({
  policy: signedIn,
  schema: PasskeyForm,
  act: async ({ ctx, form }) => {
    if (form.intent === "add")
      return shownOnce(await addPasskey(ctx, form), withNotice(HERE, "identity.passkey-added"));
    await removePasskey(ctx, form);
    return redirect(withNotice(HERE, "identity.passkey-removed"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function PasskeysRoute() {
  const { t } = useTranslation("identity");
  const { title, ...own } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const shown = reply as ShownCodes | undefined;
  return (
    <Main width="column">
      {shown?.recoveryCodes ? (
        <RecoveryCodeSheet codes={shown.recoveryCodes} next={shown.next} />
      ) : (
        <>
          <SecurityHead title={title} lead={t("passkey.lead")} />
          <OwnPasskeys {...own} lastResult={reply?.lastResult} />
        </>
      )}
    </Main>
  );
}
