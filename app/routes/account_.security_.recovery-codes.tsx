import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { getSecurityToChange, renewRecoveryCodes } from "~/features/identity/index.server";
import { RecoveryCodeSheet } from "~/features/identity/ui/second-factor/recovery-code-sheet";
import { RecoveryCodesLeft } from "~/features/identity/ui/second-factor/recovery-codes-left";
import { SecurityHead } from "~/features/identity/ui/second-factor/security-head";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { formAction, pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { type ShownCodes, shownOnce } from "~/web/shown-once.server";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: signedIn,
  load: async ({ ctx, page }) => {
    const { appSince, passkeys, recoveryCodesLeft } = await getSecurityToChange(ctx);
    const title = translator(page.locale)("identity:recoveryCodes.title");
    return { title, left: appSince || passkeys.length > 0 ? recoveryCodesLeft : null };
  },
});

export const action = formAction({
  policy: signedIn,
  schema: z.object({}),
  act: async ({ ctx }) => shownOnce({ recoveryCodes: await renewRecoveryCodes(ctx) }, "/account/security"),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function RecoveryCodesRoute() {
  const { t } = useTranslation("identity");
  const { title, left } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const shown = reply as ShownCodes | undefined;
  return (
    <Main width="column">
      {shown?.recoveryCodes ? (
        <RecoveryCodeSheet codes={shown.recoveryCodes} next={shown.next} />
      ) : (
        <>
          <SecurityHead title={title} lead={t("recoveryCodes.lead")} />
          <RecoveryCodesLeft left={left} lastResult={reply?.lastResult} />
        </>
      )}
    </Main>
  );
}
