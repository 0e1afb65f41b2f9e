import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { KosovoFootnote } from "~/features/cohorts/ui/kosovo-footnote";
import { TaughtSubmissionParams, WorkModerationForm } from "~/features/peer-review";
import { getModeratedWork, moderateWork } from "~/features/peer-review/index.server";
import { ModeratedWorkPage } from "~/features/peer-review/ui/moderated-work-page";
import { Main } from "~/ui/main";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { instructors } from "~/web/policy";

export const loader = pageLoader({
  policy: instructors,
  params: TaughtSubmissionParams,
  load: ({ ctx, params }) => getModeratedWork(ctx, params.submissionId),
});

const NOTICE = {
  release: "peer-review.released",
  exclude: "peer-review.excluded",
  include: "peer-review.included",
  override: "peer-review.overridden",
} as const;

export const action = formAction({
  policy: instructors,
  params: TaughtSubmissionParams,
  schema: WorkModerationForm,
  act: async ({ ctx, params: { submissionId }, form }) => {
    await moderateWork(ctx, { submissionId, act: form });
    return redirect(withNotice(`/teach/submissions/${submissionId}`, NOTICE[form.intent]));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ModeratedWorkRoute() {
  const work = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  return (
    <Main>
      <ModeratedWorkPage work={work} lastResult={lastResult} />
      <KosovoFootnote countries={[work.country]} />
    </Main>
  );
}
