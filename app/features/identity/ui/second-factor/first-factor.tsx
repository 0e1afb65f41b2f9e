import type { SubmissionResult } from "@conform-to/react";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import type { AppSetUp as AppSetUpState } from "../../second-factor/queries/get-app-set-up.server";
import { AppSetUp } from "./app-set-up";
import { PasskeyForm } from "./passkey-form";
import { resultFor } from "./result-for";

interface FirstFactorProps {
  setUp: AppSetUpState | null;
  canHavePasskeys: boolean;
  redirectTo?: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The choice of a first second factor: an app, or a passkey where browsers make one for this site. */
export function FirstFactor({ setUp, canHavePasskeys, redirectTo, lastResult }: FirstFactorProps) {
  const { t } = useTranslation("identity");
  const to = (intent: string) => ({ redirectTo, lastResult: resultFor(lastResult, intent) });
  return (
    <>
      <Section first heading={t("app.title")} intro={setUp ? undefined : t("app.lead")}>
        <AppSetUp setUp={setUp} {...to("confirm")} />
      </Section>
      {canHavePasskeys && !setUp && (
        <Section heading={t("passkey.title")} intro={t("passkey.lead")}>
          <PasskeyForm purpose="register" {...to("add")} />
        </Section>
      )}
    </>
  );
}
