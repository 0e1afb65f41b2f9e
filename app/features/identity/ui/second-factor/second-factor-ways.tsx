import type { SubmissionResult } from "@conform-to/react";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import { CodeForm } from "./code-form";
import { PasskeyForm } from "./passkey-form";
import { resultFor } from "./result-for";

interface SecondFactorWaysProps {
  app: boolean;
  passkey: boolean;
  redirectTo?: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The ways to complete a sign-in: a passkey where there is one, and a code of the app or the paper. */
export function SecondFactorWays({ app, passkey, redirectTo, lastResult }: SecondFactorWaysProps) {
  const { t } = useTranslation("identity");
  const to = (intent: string) => ({ redirectTo, lastResult: resultFor(lastResult, intent) });
  const code = (
    <CodeForm
      id="second-factor-code"
      intent="code"
      label={t("secondFactor.code")}
      hint={t(app ? "secondFactor.codeHint" : "secondFactor.paperHint")}
      submit={t("secondFactor.submit")}
      primary
      {...to("code")}
    />
  );
  if (!passkey) return code;
  return (
    <>
      <Section first heading={t("passkey.useTitle")}>
        <PasskeyForm purpose="prove" {...to("passkey")} />
      </Section>
      <Section heading={t("secondFactor.withCode")}>{code}</Section>
    </>
  );
}
