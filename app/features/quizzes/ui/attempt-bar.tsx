import { useTranslation } from "react-i18next";
import { formatClock } from "~/shared/dates";
import { Button } from "~/ui/button";
import { QuizBar } from "~/ui/quiz-bar";
import { SaveStatus } from "~/ui/save-status";
import { usePageContext } from "~/web/page-context";
import { ATTEMPT_FORM_ID } from "./attempt-form";

interface AttemptBarProps {
  /** Null while nothing is saved. */
  savedAt: Date | null;
  /** Null without a time limit. */
  minutesLeft: number | null;
}

/** Always in sight: whether the answers are safe, how long there is, and the way on. */
export function AttemptBar({ savedAt, minutesLeft }: AttemptBarProps) {
  const { t } = useTranslation(["quizzes", "common"]);
  const reader = usePageContext();
  const sentences = {
    saved: t("common:save.saved", { time: "{{time}}" }),
    saving: t("common:save.saving"),
    failed: t("common:save.failed"),
    conflict: t("common:save.conflict"),
  };
  const status = savedAt
    ? t("common:save.saved", { time: formatClock(savedAt, reader) })
    : t("attempt.nothingSaved");
  return (
    <QuizBar
      label={t(minutesLeft === null ? "attempt.barLabel" : "attempt.barLabelTime")}
      saved={
        <SaveStatus state={savedAt ? "saved" : "idle"} sentences={sentences}>
          {status}
        </SaveStatus>
      }
      timeLeft={minutesLeft === null ? undefined : t("attempt.timeLeft", { count: minutesLeft })}
      action={
        <Button small form={ATTEMPT_FORM_ID} name="intent" value="look-over">
          {t("attempt.lookOver")}
        </Button>
      }
    />
  );
}
