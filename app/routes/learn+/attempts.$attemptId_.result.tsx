import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { coursePath } from "~/features/catalogue";
import { AttemptParams, attemptPath, quizPath } from "~/features/quizzes";
import { getResult } from "~/features/quizzes/index.server";
import { ResultQuestion } from "~/features/quizzes/ui/keys/result-question";
import { ResultSummary } from "~/features/quizzes/ui/keys/result-summary";
import { QuizCrumbs } from "~/features/quizzes/ui/quiz-crumbs";
import { ButtonLink } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { FormActions } from "~/ui/form-actions";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: signedIn,
  params: AttemptParams,
  load: ({ ctx, params }) => getResult(ctx, params),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function AttemptResultRoute() {
  const { t } = useTranslation("quizzes");
  const result = useLoaderData<typeof loader>();
  const { questions, openAttemptId, pointsScored: scored, maxPoints: max, percent } = result;
  return (
    <Main width="column">
      <PageHead
        title={t("result.title")}
        lead={t("result.lead", { scored, max, percent })}
        crumbs={<QuizCrumbs {...result} here={t("result.title")} />}
      />
      <ResultSummary result={result} />
      {openAttemptId && (
        <Callout tone="plain">
          <p>{t("result.heldBack")}</p>
          <p>
            <a href={attemptPath(openAttemptId)}>{t("result.goOn")}</a>
          </p>
        </Callout>
      )}
      {questions.map((question, index) => (
        <ResultQuestion
          key={question.question.id}
          result={question}
          number={index + 1}
          total={questions.length}
        />
      ))}
      <FormActions>
        <ButtonLink variant="primary" href={coursePath(result.courseSlug)}>
          {t("result.course")}
        </ButtonLink>
        <ButtonLink href={quizPath(result.quizId)}>{t("result.back")}</ButtonLink>
      </FormActions>
    </Main>
  );
}
