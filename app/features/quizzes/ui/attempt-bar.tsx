import { formatClock } from "~/shared/dates";
import { Button } from "~/ui/button";
import { QuizBar } from "~/ui/quiz-bar";
import { SaveStatus } from "~/ui/save-status";
import { TimeLeft } from "~/ui/time-left";
import { useCountedSentence } from "~/web/counted-sentence";
import { usePageContext } from "~/web/page-context";
import { useSaveSentences } from "~/web/save-sentences";
import { useTranslation } from "~/web/translation";
import { inMinutes } from "../domain/time-limit";
import { ATTEMPT_FORM_ID } from "./attempt-form";

interface AttemptBarProps {
  /** Null while nothing is saved. */
  savedAt: Date | null;
  /** Null without a time limit. */
  secondsLeft: number | null;
}

/** Always in sight: whether the answers are safe, how long there is, and the way on. */
export function AttemptBar({ savedAt, secondsLeft }: AttemptBarProps) {
  const { t } = useTranslation(["quizzes", "common"]);
  const reader = usePageContext();
  const sentences = useSaveSentences();
  const counted = useCountedSentence();
  const status = savedAt
    ? t("common:save.saved", { time: formatClock(savedAt, reader) })
    : t("attempt.nothingSaved");
  return (
    <QuizBar
      label={t(secondsLeft === null ? "attempt.barLabel" : "attempt.barLabelTime")}
      saved={
        <SaveStatus state={savedAt ? "saved" : "idle"} sentences={sentences}>
          {status}
        </SaveStatus>
      }
      timeLeft={
        secondsLeft !== null && (
          <TimeLeft
            seconds={secondsLeft}
            sentence={counted("quizzes:attempt.timeLeft", { count: inMinutes(secondsLeft) })}
          />
        )
      }
      action={
        <Button small form={ATTEMPT_FORM_ID} name="intent" value="look-over">
          {t("attempt.lookOver")}
        </Button>
      }
    />
  );
}
