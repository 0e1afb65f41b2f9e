import type { SubmissionResult } from "@conform-to/react";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import { CodeForm } from "./code-form";
import { PasskeyForm } from "./passkey-form";
import { resultFor } from "./result-for";
import { StepUpPasswordForm } from "./step-up-password-form";

interface StepUpWaysProps {
  app: boolean;
  passkey: boolean;
  redirectTo?: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The ways to prove once more who one is: the password, and what the account has besides. */
export function StepUpWays({ app, passkey, redirectTo, lastResult }: StepUpWaysProps) {
  const { t } = useTranslation("identity");
  const to = (intent: string) => ({ redirectTo, lastResult: resultFor(lastResult, intent) });
  if (!app && !passkey) return <StepUpPasswordForm {...to("password")} />;
  return (
    <>
      <Section first heading={t("stepUp.byPassword")}>
        <StepUpPasswordForm {...to("password")} />
      </Section>
      {passkey && (
        <Section heading={t("passkey.useTitle")}>
          <PasskeyForm purpose="prove" {...to("passkey")} />
        </Section>
      )}
      {app && (
        <Section heading={t("stepUp.byCode")}>
          <CodeForm
            id="step-up-code"
            intent="code"
            label={t("app.code")}
            hint={t("app.codeHint")}
            submit={t("stepUp.submit")}
            {...to("code")}
          />
        </Section>
      )}
    </>
  );
}
