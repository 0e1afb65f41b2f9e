import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { KosovoFootnote } from "~/features/cohorts/ui/kosovo-footnote";
import { AllocationParams, ReviewPageForm } from "~/features/peer-review";
import {
  getReviewTask,
  openReview,
  saveReviewDraft,
  submitReview,
} from "~/features/peer-review/index.server";
import { ReviewPage } from "~/features/peer-review/ui/review-page";
import { ReviewSaveStatus } from "~/features/peer-review/ui/review-save-status";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { ownReviews } from "~/web/policy";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: ownReviews,
  params: AllocationParams,
  load: async ({ ctx, params, page }) => {
    const task = await getReviewTask(ctx, params.allocationId);
    return { task, title: translator(page.locale)("peer-review:task.title", { alias: task.workAlias }) };
  },
});

export const action = formAction({
  policy: ownReviews,
  params: AllocationParams,
  schema: ReviewPageForm,
  act: async ({ ctx, params, form }) => {
    const page = `/learn/reviews/${params.allocationId}`;
    if (form.intent === "open") {
      await openReview(ctx, params);
      return redirect(withNotice(page, "peer-review.opened"));
    }
    if (form.intent === "save") {
      await saveReviewDraft(ctx, { ...form, ...params });
      return redirect(withNotice(page, "peer-review.saved"));
    }
    await submitReview(ctx, { ...form, ...params });
    return redirect(withNotice("/learn/reviews", "peer-review.sent"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ReviewRoute() {
  const { t } = useTranslation(["peer-review", "common"]);
  const { task, title } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const say = useSchoolTime(task.schoolTimeZone);
  const crumbs = [
    { href: "/learn/reviews", label: t("list.title") },
    { label: t("task.crumb", { alias: task.workAlias }) },
  ];
  const status = task.state === "started" && task.review && (
    <ReviewSaveStatus savedAt={task.review.updatedAt} isNew={task.review.version === 1} />
  );
  return (
    <Main>
      <PageHead
        title={title}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
        lead={t("task.due", { date: say(task.reviewsDueAt) })}
        aside={status || undefined}
      />
      <ReviewPage task={task} lastResult={lastResult} />
      <KosovoFootnote countries={task.work ? [task.work.country] : []} />
    </Main>
  );
}
