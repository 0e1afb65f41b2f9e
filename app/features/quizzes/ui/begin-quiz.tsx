import { formatMoment } from "~/shared/dates";
import { Button, ButtonLink } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { attemptPath, quizPath } from "../paths";
import type { QuizStart } from "../queries/get-quiz-start.server";

/** The one button of a quiz's first page, or the reason why there is none. */
export function BeginQuiz({ quiz }: { quiz: QuizStart }) {
  const { t } = useTranslation("quizzes");
  const reader = usePageContext();
  if (quiz.openAttemptId) {
    return (
      <div className="stack">
        <p>{t("start.goOnText")}</p>
        <ButtonLink variant="primary" href={attemptPath(quiz.openAttemptId)}>
          {t("start.goOn")}
        </ButtonLink>
      </div>
    );
  }
  if (quiz.isUsedUp) return <Callout tone="plain">{t("start.usedUp")}</Callout>;
  if (quiz.pauseUntil) {
    const moment = formatMoment(quiz.pauseUntil, reader);
    return (
      <Callout tone="plain" icon="clock">
        {t("start.pause", { moment })}
      </Callout>
    );
  }
  return (
    <form method="post" action={quizPath(quiz.id)}>
      <Button variant="primary">{t(quiz.attempts.length > 0 ? "start.again" : "start.begin")}</Button>
    </form>
  );
}
