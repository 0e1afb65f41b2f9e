import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { QueueSearch } from "~/features/discussion";
import { listReported, REPORTED_PER_PAGE } from "~/features/discussion/index.server";
import { ReportedList } from "~/features/discussion/ui/reported-list";
import { translator } from "~/platform/i18n/i18n.server";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { moderators } from "~/web/policy";

export const loader = pageLoader({
  policy: moderators,
  search: QueueSearch,
  load: async ({ ctx, search: { show, page }, page: { locale } }) => {
    const { posts, total } = await listReported(ctx, { show, page });
    const title = translator(locale)("discussion:queue.title");
    return { title, show, posts, page, pageCount: Math.ceil(total / REPORTED_PER_PAGE) };
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ReportedRoute() {
  return <ReportedList {...useLoaderData<typeof loader>()} />;
}
