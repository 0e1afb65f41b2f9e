import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DecisionForm, PostParams } from "~/features/discussion";
import { decideOnPost, getCase } from "~/features/discussion/index.server";
import { CaseView } from "~/features/discussion/ui/case-view";
import { translator } from "~/platform/i18n/i18n.server";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { moderators } from "~/web/policy";

export const loader = pageLoader({
  policy: moderators,
  params: PostParams,
  load: async ({ ctx, params, page: { locale } }) => ({
    title: translator(locale)("discussion:case.title"),
    one: await getCase(ctx, params),
  }),
});

export const action = formAction({
  policy: moderators,
  params: PostParams,
  schema: DecisionForm,
  act: async ({ ctx, params: { postId }, form }) => {
    await decideOnPost(ctx, { postId, ...form });
    return redirect(withNotice(`/teach/discussions/${postId}`, "discussion.decided"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function CaseRoute() {
  const lastResult = useActionData<typeof action>()?.lastResult;
  return <CaseView {...useLoaderData<typeof loader>()} lastResult={lastResult} />;
}
