import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AttemptForm, AttemptParams, attemptPath, attemptReviewPath, secondsLeft } from "~/features/quizzes";
import { getAttempt, saveResponses } from "~/features/quizzes/index.server";
import { AttemptBar } from "~/features/quizzes/ui/attempt-bar";
import { AttemptForm as Answers } from "~/features/quizzes/ui/attempt-form";
import { QuizCrumbs } from "~/features/quizzes/ui/quiz-crumbs";
import { formatMoment } from "~/shared/dates";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { usePageContext } from "~/web/page-context";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: signedIn,
  params: AttemptParams,
  load: async ({ ctx, params }) => {
    const attempt = await getAttempt(ctx, params);
    // Sent, or its time over: nothing to answer here any more.
    if (!attempt.isOpen) throw redirect(attemptReviewPath(attempt.id));
    return { ...attempt, secondsLeft: attempt.endsAt && secondsLeft(attempt.endsAt, ctx.now) };
  },
});

export const action = formAction({
  policy: signedIn,
  params: AttemptParams,
  schema: AttemptForm,
  act: async ({ ctx, params, form: { intent, ...sheet } }) => {
    await saveResponses(ctx, { ...params, ...sheet });
    const { attemptId } = params;
    return redirect(
      intent === "look-over"
        ? attemptReviewPath(attemptId)
        : withNotice(attemptPath(attemptId), "quizzes.saved"),
    );
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function AttemptRoute() {
  const { t } = useTranslation("quizzes");
  const attempt = useLoaderData<typeof loader>();
  const reader = usePageContext();
  const { passPercent: percent, attemptsAllowed, endsAt } = attempt;
  const lead =
    attemptsAllowed === null
      ? t("attempt.leadUnlimited", { percent })
      : t("attempt.leadLimited", { percent, count: attemptsAllowed });
  return (
    <Main width="column" bar={<AttemptBar savedAt={attempt.savedAt} secondsLeft={attempt.secondsLeft} />}>
      <PageHead
        title={attempt.title}
        lang="en"
        lead={lead}
        crumbs={<QuizCrumbs {...attempt} here={t("title")} />}
      >
        {endsAt && <p>{t("attempt.ends", { moment: formatMoment(endsAt, reader) })}</p>}
      </PageHead>
      <Answers attempt={attempt} lastResult={useActionData<typeof action>()?.lastResult} />
    </Main>
  );
}
