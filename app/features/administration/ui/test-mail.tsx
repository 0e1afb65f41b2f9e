import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { Section } from "~/ui/section";
import { FormProblems } from "~/web/fields";
import { useTranslation } from "~/web/translation";

interface TestMailProps {
  /** What became of the last one; null: none was sent just now. */
  test: { readonly state: "queued" | "accepted" | "failed" | "suppressed"; readonly answer: string } | null;
  lastResult: SubmissionResult<string[]> | undefined;
}

const TONE = { queued: "warm", accepted: "good", failed: "bad", suppressed: "bad" } as const;

/** Sends a mail to oneself and shows what the mail server said to it. */
export function TestMail({ test, lastResult }: TestMailProps) {
  const { t } = useTranslation("administration");
  const [form] = useForm({ id: "test-mail", lastResult });
  return (
    <Section first heading={t("mail.test")} intro={t("mail.testIntro")}>
      <FormProblems form={form} />
      {test && (
        <Callout tone={TONE[test.state]} role="status" title={t(`mail.testStates.${test.state}`)}>
          {test.answer || t("mail.noAnswer")}
        </Callout>
      )}
      <form method="post" action="/admin/mail">
        <Button>{t("mail.testSubmit")}</Button>
      </form>
    </Section>
  );
}
