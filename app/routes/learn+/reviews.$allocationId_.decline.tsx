import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AllocationParams, DeclineForm as DeclineFormSchema } from "~/features/peer-review";
import { declineReview, getReviewTask } from "~/features/peer-review/index.server";
import { DeclineForm } from "~/features/peer-review/ui/decline-form";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { ownReviews } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: ownReviews,
  params: AllocationParams,
  load: async ({ ctx, params, page }) => {
    const { id, workAlias: alias } = await getReviewTask(ctx, params.allocationId);
    return { id, title: translator(page.locale)("peer-review:decline.title", { alias }) };
  },
});

export const action = formAction({
  policy: ownReviews,
  params: AllocationParams,
  schema: DeclineFormSchema,
  act: async ({ ctx, params, form }) => {
    await declineReview(ctx, { ...form, ...params });
    return redirect(withNotice("/learn/reviews", "peer-review.declined"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function DeclineRoute() {
  const { t } = useTranslation("peer-review");
  const { id, title } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  return (
    <Main width="column">
      <PageHead title={title} lead={t("decline.lead")} />
      <DeclineForm allocationId={id} lastResult={lastResult} />
    </Main>
  );
}
