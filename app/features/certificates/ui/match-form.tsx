import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { FormActions } from "~/ui/form-actions";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";

/** What a visitor typed, and whether it is the name on the paper. */
export interface MatchAnswer {
  readonly name: string;
  readonly matches: boolean;
}

interface MatchFormProps {
  action: string;
  lastResult?: SubmissionResult<string[]>;
  /** Absent before the first try. */
  answer?: MatchAnswer;
}

/** Asks for the name on the paper and tells no more than yes or no. */
export function MatchForm({ action, lastResult, answer }: MatchFormProps) {
  const { t } = useTranslation("certificates");
  const [form, fields] = useForm<{ name: string }>({ id: "match", lastResult });
  return (
    <div className="stack">
      {answer && (
        <Callout
          tone={answer.matches ? "good" : "bad"}
          role="status"
          title={t(answer.matches ? "match.matches" : "match.differs")}
        >
          <p>{t(answer.matches ? "match.matchesText" : "match.differsText", { name: answer.name })}</p>
        </Callout>
      )}
      <form method="post" action={action} id={form.id} noValidate className="stack">
        <FormProblems form={form} />
        <TextInput
          field={fields.name}
          label={t("match.name")}
          hint={t("match.nameHint")}
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          required
        />
        <FormActions>
          <Button variant="primary">{t("match.submit")}</Button>
        </FormActions>
      </form>
    </div>
  );
}
