import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getPath, moduleIn } from "~/features/enrolment/index.server";
import { ClosedModule } from "~/features/enrolment/ui/path/closed-module";
import { attemptPath, NoFields, QuizParams } from "~/features/quizzes";
import { getQuizStart, startAttempt } from "~/features/quizzes/index.server";
import { BeginQuiz } from "~/features/quizzes/ui/begin-quiz";
import { FormRefusal } from "~/features/quizzes/ui/form-refusal";
import { PastAttempts } from "~/features/quizzes/ui/past-attempts";
import { QuizCrumbs } from "~/features/quizzes/ui/quiz-crumbs";
import { QuizRules } from "~/features/quizzes/ui/quiz-rules";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";

export const loader = pageLoader({
  policy: signedIn,
  params: QuizParams,
  load: async ({ ctx, params }) => {
    const quiz = await getQuizStart(ctx, params);
    const standing = quiz.module && moduleIn(await getPath(ctx, quiz), quiz.module.slug);
    // An attempt that is open may be finished; none is begun while the module is closed.
    return { ...quiz, closed: standing && !standing.isOpen && !quiz.openAttemptId ? standing : null };
  },
});

export const action = formAction({
  policy: signedIn,
  params: QuizParams,
  schema: NoFields,
  act: async ({ ctx, params }) => {
    const { id } = await startAttempt(ctx, params);
    return redirect(attemptPath(id));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function QuizRoute() {
  const quiz = useLoaderData<typeof loader>();
  return (
    <Main width="column">
      <PageHead title={quiz.title} lang="en" crumbs={<QuizCrumbs {...quiz} />} />
      <FormRefusal lastResult={useActionData<typeof action>()?.lastResult} />
      <div className="stack-l">
        <QuizRules quiz={quiz} />
        {quiz.closed ? (
          <ClosedModule standing={quiz.closed} courseSlug={quiz.courseSlug} isVisitor={false} />
        ) : (
          <BeginQuiz quiz={quiz} />
        )}
      </div>
      <PastAttempts attempts={quiz.attempts} passPercent={quiz.passPercent} />
    </Main>
  );
}
