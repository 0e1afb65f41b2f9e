import { type LinksFunction, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DraftParams, ReviewForm } from "~/features/authoring";
import { decideOnDraft, getReview } from "~/features/authoring/index.server";
import { DraftFrame } from "~/features/authoring/ui/draft-frame";
import { ReviewPage } from "~/features/authoring/ui/review-page";
import { RefusedAct } from "~/features/peer-review/ui/refused-act";
import authoringStyles from "~/ui/styles/authoring.css?url";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { authors } from "~/web/policy";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: authoringStyles }];

export const loader = pageLoader({
  policy: authors,
  params: DraftParams,
  load: ({ ctx, params }) => getReview(ctx, params),
});

export const action = formAction({
  policy: authors,
  params: DraftParams,
  schema: ReviewForm,
  act: async ({ ctx, params: { draftId }, form, page }) => {
    const decided = await decideOnDraft(ctx, { ...form, draftId, timeZone: page.timeZone });
    return redirect(withNotice(`/teach/drafts/${draftId}/review`, `authoring.${decided}`));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ReviewRoute() {
  const review = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  return (
    <DraftFrame draft={review} page="review">
      <RefusedAct lastResult={lastResult} />
      <ReviewPage review={review} lastResult={lastResult} />
    </DraftFrame>
  );
}
