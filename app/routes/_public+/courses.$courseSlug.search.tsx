import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CourseParams } from "~/features/catalogue";
import { CourseSearch } from "~/features/reading";
import { searchCourse } from "~/features/reading/index.server";
import { SearchPageView } from "~/features/reading/ui/search-page";
import { translator } from "~/platform/i18n/i18n.server";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.tab),
  // Answers to what one person typed are no page for others to find.
  { name: "robots", content: "noindex" },
];

/** What of a course answers a search; its words stand in the address, so that it can be kept and sent. */
export const loader = pageLoader({
  policy: anyone,
  params: CourseParams,
  search: CourseSearch,
  load: async ({ ctx, params, search: { q }, page }) => {
    const found = await searchCourse(ctx, { ...params, query: q, locale: page.locale });
    const t = translator(page.locale);
    const tab = q.trim()
      ? t("reading:search.tab", { query: q.trim(), course: found.courseTitle })
      : t("reading:search.title");
    return { ...found, tab };
  },
});

export default function SearchRoute() {
  return <SearchPageView search={useLoaderData<typeof loader>()} />;
}
