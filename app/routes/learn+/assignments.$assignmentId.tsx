import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AssignmentParams, WorkPageForm } from "~/features/assignments";
import { getAssignment, saveDraft, submit } from "~/features/assignments/index.server";
import { AssignmentBody } from "~/features/assignments/ui/assignment-body";
import { KosovoFootnote } from "~/features/cohorts/ui/kosovo-footnote";
import { findFeedback } from "~/features/peer-review/index.server";
import { AuthorFeedback } from "~/features/peer-review/ui/author-feedback";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: signedIn,
  params: AssignmentParams,
  search: z.object({ replace: z.literal("yes").optional() }),
  load: async ({ ctx, params: { assignmentId }, search }) => ({
    assignment: await getAssignment(ctx, assignmentId),
    feedback: await findFeedback(ctx, assignmentId),
    replacing: search.replace === "yes",
  }),
});

export const action = formAction({
  policy: signedIn,
  params: AssignmentParams,
  schema: WorkPageForm,
  act: async ({ ctx, params, form: { intent, ...form } }) => {
    const page = `/learn/assignments/${params.assignmentId}`;
    if (intent === "save") {
      await saveDraft(ctx, { ...form, ...params });
      return redirect(withNotice(page, "assignments.draft-saved"));
    }
    await submit(ctx, { ...form, ...params });
    return redirect(withNotice(page, "assignments.sent"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.assignment.title);

export default function AssignmentRoute() {
  const { t } = useTranslation(["assignments", "common"]);
  const { assignment, feedback, replacing } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const crumbs = [{ href: "/learn/assignments", label: t("list.title") }, { label: assignment.title }];
  const shown = assignment.work?.submittedAt && !replacing ? [assignment.work.country ?? ""] : ["XK"];
  return (
    <Main width="narrow">
      <PageHead
        title={assignment.title}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <AssignmentBody assignment={assignment} lastResult={lastResult} replacing={replacing}>
        <AuthorFeedback assignment={assignment} feedback={feedback} />
      </AssignmentBody>
      <KosovoFootnote countries={shown} />
    </Main>
  );
}
