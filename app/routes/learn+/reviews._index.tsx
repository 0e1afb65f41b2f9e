import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listOwnReviews } from "~/features/peer-review/index.server";
import { ReviewList } from "~/features/peer-review/ui/review-list";
import { translator } from "~/platform/i18n/i18n.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { ownReviews } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: ownReviews,
  load: async ({ ctx, page }) => ({
    title: translator(page.locale)("peer-review:list.title"),
    reviews: await listOwnReviews(ctx),
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ReviewsRoute() {
  const { t } = useTranslation("peer-review");
  const { title, reviews } = useLoaderData<typeof loader>();
  return (
    <Main width="narrow">
      <PageHead title={title} lead={t("list.lead")} />
      <ReviewList reviews={reviews} />
    </Main>
  );
}
