import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { canKeepLibrary, ENTRIES_PER_PAGE, LibrarySearch, libraryQuery } from "~/features/library";
import { getFacets, listResources, MOST_EXPORTED } from "~/features/library/index.server";
import { LibraryFilter } from "~/features/library/ui/library-filter";
import { ListState } from "~/features/library/ui/list-state";
import { WorkList } from "~/features/library/ui/work-list";
import { translator } from "~/platform/i18n/i18n.server";
import { ButtonLink } from "~/ui/button";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: anyone,
  search: LibrarySearch,
  load: async ({ ctx, search, page: { locale } }) => {
    const { page, ...filters } = search;
    const [list, facets] = await Promise.all([listResources(ctx, { ...search, locale }), getFacets(ctx)]);
    return {
      title: translator(locale)("library:title"),
      list,
      facets,
      filters,
      page,
      pageCount: Math.ceil(list.total / ENTRIES_PER_PAGE),
      mostExported: MOST_EXPORTED,
      isKeeper: canKeepLibrary(ctx.actor),
    };
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...pageTitle(data?.title),
  { tagName: "link", rel: "alternate", type: "application/atom+xml", href: "/library/feed.xml" },
];

export default function LibraryRoute() {
  const { t } = useTranslation("library");
  const { title, list, facets, filters, page, pageCount, mostExported, isKeeper } =
    useLoaderData<typeof loader>();
  const isNarrowed = libraryQuery({ ...filters, sort: undefined }) !== "";
  return (
    <Main>
      <PageHead
        title={title}
        lead={t("lead")}
        aside={
          isKeeper && (
            <>
              <ButtonLink href="/library/new">{t("list.add")}</ButtonLink>
              <ButtonLink href="/library/import">{t("list.import")}</ButtonLink>
            </>
          )
        }
      />
      <LibraryFilter filters={filters} facets={facets} />
      <ListState {...list} isNarrowed={isNarrowed} />
      {list.total > 0 && (
        <WorkList works={list.resources} filters={filters} total={list.total} mostExported={mostExported} />
      )}
      <Pagination
        label={t("list.pages")}
        page={page}
        pageCount={pageCount}
        hrefFor={(wanted) => `/library${libraryQuery({ ...filters, page: wanted })}`}
        previousLabel={t("list.previous")}
        nextLabel={t("list.next")}
      />
    </Main>
  );
}
