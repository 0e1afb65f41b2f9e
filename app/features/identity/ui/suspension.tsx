import { type SubmissionResult, useForm } from "@conform-to/react";
import { formatDay } from "~/shared/dates";
import { Button } from "~/ui/button";
import { Section } from "~/ui/section";
import { TextInput } from "~/web/fields";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface SuspensionProps {
  suspendedAt: Date | null;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Closes an account, or opens it again. */
export function Suspension({ suspendedAt, lastResult }: SuspensionProps) {
  const { t } = useTranslation("identity");
  const reader = usePageContext();
  const [form, fields] = useForm<{ reason: string }>({ id: "suspend", lastResult });
  if (suspendedAt) {
    const day = formatDay(suspendedAt, reader);
    return (
      <Section heading={t("person.reinstate")} intro={t("person.reinstateIntro", { day })}>
        <form method="post">
          <Button name="intent" value="reinstate">
            {t("person.reinstateSubmit")}
          </Button>
        </form>
      </Section>
    );
  }
  return (
    <Section heading={t("person.suspend")} intro={t("person.suspendIntro")}>
      <form method="post" id={form.id} noValidate className="stack">
        <TextInput
          field={fields.reason}
          label={t("person.reason")}
          hint={t("person.reasonHint")}
          maxLength={500}
          required
        />
        <Button variant="danger" name="intent" value="suspend">
          {t("person.suspendSubmit")}
        </Button>
      </form>
    </Section>
  );
}
