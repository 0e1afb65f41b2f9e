import type { SubmissionResult } from "@conform-to/react";
import type { ComponentProps } from "react";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import { PasskeyForm } from "./passkey-form";
import { PasskeyList } from "./passkey-list";
import { resultFor } from "./result-for";

interface OwnPasskeysProps extends ComponentProps<typeof PasskeyList> {
  /** False where browsers make no passkeys for this site. */
  canHaveMore: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** One's own passkeys, and the way to add one. */
export function OwnPasskeys({ passkeys, canHaveMore, lastResult }: OwnPasskeysProps) {
  const { t } = useTranslation("identity");
  return (
    <>
      <Section first heading={t("passkey.list")}>
        <PasskeyList passkeys={passkeys} />
      </Section>
      <Section heading={t("passkey.addTitle")}>
        {canHaveMore ? (
          <PasskeyForm purpose="register" lastResult={resultFor(lastResult, "add")} />
        ) : (
          <p>{t("passkey.impossible")}</p>
        )}
      </Section>
    </>
  );
}
