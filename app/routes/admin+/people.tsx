import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PeopleSearch } from "~/features/identity";
import { listPeople, PEOPLE_PER_PAGE } from "~/features/identity/index.server";
import { PeopleTable } from "~/features/identity/ui/people-table";
import { translator } from "~/platform/i18n/i18n.server";
import { FilterBar } from "~/ui/filter-bar";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { TextField } from "~/ui/text-field";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { administrators } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: administrators,
  search: PeopleSearch,
  load: async ({ ctx, search, page }) => {
    const { people, total } = await listPeople(ctx, search);
    const title = translator(page.locale)("identity:people.title");
    return { title, people, total, pageCount: Math.ceil(total / PEOPLE_PER_PAGE), ...search };
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

function hrefFor(page: number, search: string | undefined): string {
  const query = new URLSearchParams({ ...(search ? { search } : {}), page: String(page) });
  return `/admin/people?${query}`;
}

export default function PeopleRoute() {
  const { t } = useTranslation("identity");
  const { title, people, total, search, page, pageCount } = useLoaderData<typeof loader>();
  const reset = search ? { href: "/admin/people", label: t("people.all") } : undefined;
  return (
    <Main>
      <PageHead title={title} />
      <FilterBar label={t("people.searchLabel")} submitLabel={t("people.show")} reset={reset}>
        <TextField
          id="search"
          name="search"
          label={t("people.search")}
          defaultValue={search}
          maxLength={200}
        />
      </FilterBar>
      <PeopleTable people={people} total={total} />
      <Pagination
        label={t("people.pages")}
        page={page}
        pageCount={pageCount}
        hrefFor={(wanted) => hrefFor(wanted, search)}
        previousLabel={t("people.previous")}
        nextLabel={t("people.next")}
      />
    </Main>
  );
}
