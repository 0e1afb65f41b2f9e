import { Button, ButtonLink } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { FormActions } from "~/ui/form-actions";
import { QuestionMap } from "~/ui/question-map";
import { useTranslation } from "~/web/translation";
import { attemptPath, attemptReviewPath } from "../paths";

interface AttemptReviewProps {
  attemptId: string;
  isOpen: boolean;
  /** In the attempt's order. */
  questions: readonly { readonly id: string; readonly isComplete: boolean }[];
}

/** What is answered and what is not, before the answers go. After the end of the time: the way to the result. */
export function AttemptReview({ attemptId, isOpen, questions }: AttemptReviewProps) {
  const { t } = useTranslation("quizzes");
  return (
    <form method="post" action={attemptReviewPath(attemptId)} className="stack">
      {isOpen ? (
        <Missing attemptId={attemptId} questions={questions} />
      ) : (
        <Callout tone="warm" title={t("review.over")}>
          {t("review.overText")}
        </Callout>
      )}
      {isOpen && (
        <div>
          <QuestionMap
            label={t("review.questions")}
            items={questions.map(({ isComplete }, index) => ({
              href: `${attemptPath(attemptId)}#question-${index + 1}`,
              number: index + 1,
              answered: isComplete,
              name: t(isComplete ? "review.answered" : "review.open", { number: index + 1 }),
            }))}
          />
          <p className="key">
            <span>{t("review.keyAnswered")}</span>
            <span>{t("review.keyOpen")}</span>
          </p>
        </div>
      )}
      {isOpen && <p>{t("review.once")}</p>}
      <FormActions>
        <Button variant="primary">{t(isOpen ? "review.send" : "review.see")}</Button>
        {isOpen && <ButtonLink href={attemptPath(attemptId)}>{t("review.keep")}</ButtonLink>}
      </FormActions>
    </form>
  );
}

/** Names what has no full answer, each as the way back to it. */
function Missing({ attemptId, questions }: Pick<AttemptReviewProps, "attemptId" | "questions">) {
  const { t } = useTranslation("quizzes");
  const numbers = questions.flatMap(({ isComplete }, index) => (isComplete ? [] : [index + 1]));
  if (numbers.length === 0) return <Callout tone="good" title={t("review.complete")} />;
  return (
    <Callout tone="warm" icon="alert" title={t("review.incompleteTitle", { count: numbers.length })}>
      <ul className="run">
        {numbers.map((number) => (
          <li key={number}>
            <a href={`${attemptPath(attemptId)}#question-${number}`}>{t("review.question", { number })}</a>
          </li>
        ))}
      </ul>
      <p>{t("review.incomplete")}</p>
    </Callout>
  );
}
