import { type SubmissionResult, useForm } from "@conform-to/react";
import { formatDay } from "~/shared/dates";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { CheckboxInput, ChoicesInput, FormProblems, TextInput } from "~/web/fields";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface UnderAliasProps {
  alias: string;
  since: Date;
  paperName: "alias" | "true-name";
  lastResult: SubmissionResult<string[]> | undefined;
}

/** For a protected person: the alias, what certificates carry on paper, and the way out of it. */
export function UnderAlias({ alias, since, paperName, lastResult }: UnderAliasProps) {
  const { t } = useTranslation("protection");
  const reader = usePageContext();
  return (
    <>
      <Section first heading={t("alias.heading")}>
        <p>{t("alias.now", { alias, day: formatDay(since, reader) })}</p>
        <p>
          <a href="/account">{t("alias.change")}</a>
        </p>
      </Section>
      <PaperForm paperName={paperName} lastResult={lastResult} />
      <LeaveForm lastResult={lastResult} />
    </>
  );
}

type FormProps = Pick<UnderAliasProps, "lastResult">;

function PaperForm({ paperName, lastResult }: FormProps & Pick<UnderAliasProps, "paperName">) {
  const { t } = useTranslation("protection");
  const [form, fields] = useForm<{ paperName: string; spelling: string }>({
    id: "paper",
    lastResult: ofForm(lastResult, "paper"),
    defaultValue: { paperName },
  });
  return (
    <Section heading={t("paper.heading")} intro={t("paper.intro")}>
      <form method="post" action="/account/protection" id={form.id} noValidate className="stack">
        <FormProblems form={form} />
        <ChoicesInput
          field={fields.paperName}
          type="radio"
          legend={t("paper.legend")}
          options={[
            { value: "alias", label: t("paper.alias") },
            { value: "true-name", label: t("paper.trueName"), hint: t("paper.trueNameHint") },
          ]}
        />
        <TextInput
          field={fields.spelling}
          label={t("paper.spelling")}
          hint={t("paper.spellingHint")}
          autoComplete="off"
          maxLength={120}
          optional
        />
        <FormActions>
          <Button name="intent" value="paper">
            {t("paper.submit")}
          </Button>
        </FormActions>
      </form>
    </Section>
  );
}

function LeaveForm({ lastResult }: FormProps) {
  const { t } = useTranslation("protection");
  const [form, fields] = useForm<{ sure: string }>({ id: "leave", lastResult: ofForm(lastResult, "leave") });
  return (
    <Section heading={t("leave.heading")} intro={t("leave.intro")}>
      <form method="post" action="/account/protection" id={form.id} noValidate className="stack">
        <FormProblems form={form} />
        <CheckboxInput field={fields.sure} label={t("leave.sure")} />
        <FormActions>
          <Button variant="danger" name="intent" value="leave">
            {t("leave.submit")}
          </Button>
        </FormActions>
      </form>
    </Section>
  );
}

/** The page has several forms; what was wrong is said above the one that was sent. */
function ofForm(lastResult: FormProps["lastResult"], intent: string): FormProps["lastResult"] {
  return lastResult?.initialValue?.intent === intent ? lastResult : undefined;
}
