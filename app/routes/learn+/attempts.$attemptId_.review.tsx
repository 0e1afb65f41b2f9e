import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AttemptParams, attemptResultPath, NoFields } from "~/features/quizzes";
import { getAttempt, submitAttempt } from "~/features/quizzes/index.server";
import { AttemptReview } from "~/features/quizzes/ui/attempt-review";
import { FormRefusal } from "~/features/quizzes/ui/form-refusal";
import { QuizCrumbs } from "~/features/quizzes/ui/quiz-crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: signedIn,
  params: AttemptParams,
  load: async ({ ctx, params }) => {
    const attempt = await getAttempt(ctx, params);
    if (attempt.isGraded) throw redirect(attemptResultPath(attempt.id));
    const { id, quizId, title, courseSlug, courseTitle, isOpen, questions, incomplete } = attempt;
    const states = questions.map((question) => ({
      id: question.id,
      isComplete: !incomplete.includes(question.id),
    }));
    return { id, quizId, title, courseSlug, courseTitle, isOpen, questions: states };
  },
});

export const action = formAction({
  policy: signedIn,
  params: AttemptParams,
  schema: NoFields,
  act: async ({ ctx, params }) => {
    await submitAttempt(ctx, params);
    return redirect(withNotice(attemptResultPath(params.attemptId), "quizzes.sent"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function AttemptReviewRoute() {
  const { t } = useTranslation("quizzes");
  const attempt = useLoaderData<typeof loader>();
  return (
    <Main width="column">
      <PageHead title={t("review.title")} crumbs={<QuizCrumbs {...attempt} here={t("review.title")} />} />
      <FormRefusal lastResult={useActionData<typeof action>()?.lastResult} />
      <AttemptReview attemptId={attempt.id} isOpen={attempt.isOpen} questions={attempt.questions} />
    </Main>
  );
}
