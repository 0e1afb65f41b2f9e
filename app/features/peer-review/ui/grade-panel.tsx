import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { Fold } from "~/ui/fold";
import { GradeLine } from "~/ui/grade-line";
import { FormProblems, TextInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import { QUORUM } from "../domain/grade";
import type { ModeratedWork } from "../queries/get-moderated-work.server";

interface GradePanelProps {
  work: ModeratedWork;
  lastResult: SubmissionResult<string[]> | undefined;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** What the reviews suggest, and the instructor's word on it. */
export function GradePanel({ work, lastResult }: GradePanelProps) {
  const { t } = useTranslation("peer-review");
  const { suggestion, grade, passPercent: pass } = work;
  const shown = grade?.releasedAt ? grade.percent : suggestion && rounded(suggestion.percent);
  return (
    <div className="stack">
      {shown !== null && (
        <GradeLine
          label={t("feedback.gradeLine", { percent: shown, pass })}
          percent={shown}
          passPercent={pass}
          passLabel={t("feedback.pass", { pass })}
        />
      )}
      <p>{useSuggestion(work)}</p>
      {grade?.releasedAt ? (
        <p>
          <strong>{t("work.released", { percent: grade.percent })}</strong>
          {grade.overrideReason && (
            <>
              <br />
              {t("work.overridden", { reason: grade.overrideReason })}
            </>
          )}
        </p>
      ) : (
        suggestion && (
          <form method="post">
            <Button variant="primary" name="intent" value="release">
              {t("work.release")}
            </Button>
          </form>
        )
      )}
      <OverrideForm lastResult={lastResult} />
    </div>
  );
}

function useSuggestion({ suggestion, countedReviews: count }: ModeratedWork): string {
  const { t } = useTranslation("peer-review");
  if (!suggestion) return t("errors.quorum-not-reached", { count, needed: QUORUM });
  const { percent, spread } = suggestion;
  return t("work.suggestion", { count, percent: rounded(percent), spread: rounded(spread) });
}

function OverrideForm({ lastResult }: Pick<GradePanelProps, "lastResult">) {
  const { t } = useTranslation("peer-review");
  const [form, fields] = useForm<{ percent: string; reason: string }>({ id: "override", lastResult });
  return (
    <Fold plain summary={t("work.override")} open={lastResult !== undefined}>
      <form {...getFormProps(form)} method="post" className="stack">
        <FormProblems form={form} />
        <TextInput
          field={fields.percent}
          label={t("work.percent")}
          inputMode="decimal"
          width="short"
          required
        />
        <TextInput
          field={fields.reason}
          label={t("work.reason")}
          hint={t("work.reasonHint")}
          maxLength={1_000}
          required
        />
        <Button name="intent" value="override">
          {t("work.overrideSubmit")}
        </Button>
      </form>
    </Fold>
  );
}
