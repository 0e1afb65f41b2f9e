import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PeopleSearch } from "~/features/identity";
import { listPeople, PEOPLE_PER_PAGE } from "~/features/identity/index.server";
import { PeopleFilter } from "~/features/identity/ui/people-filter";
import { peopleQuery } from "~/features/identity/ui/people-query";
import { PeopleTable } from "~/features/identity/ui/people-table";
import { translator } from "~/platform/i18n/i18n.server";
import { ButtonLink } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { administrators } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: administrators,
  search: PeopleSearch,
  load: async ({ ctx, search: { page, ...filters }, page: { locale } }) => {
    const { people, total, more } = await listPeople(ctx, { ...filters, page });
    const pageCount = Math.ceil(total / PEOPLE_PER_PAGE);
    return {
      title: translator(locale)("identity:people.title"),
      people,
      total,
      more,
      page,
      pageCount,
      filters,
    };
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function PeopleRoute() {
  const { t } = useTranslation(["identity", "common", "administration"]);
  const { title, people, total, more, page, pageCount, filters } = useLoaderData<typeof loader>();
  const crumbs = [{ href: "/admin", label: t("administration:home.title") }, { label: title }];
  return (
    <Main>
      <PageHead
        title={title}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
        aside={
          <>
            <ButtonLink href="/admin/people/import">{t("people.import")}</ButtonLink>
            {total > 0 && (
              <ButtonLink icon="download" href={`/admin/people/export${peopleQuery(filters)}`}>
                {t("people.export")}
              </ButtonLink>
            )}
          </>
        }
      />
      <PeopleFilter {...filters} />
      <PeopleTable people={people} total={total} more={more} />
      <Pagination
        label={t("people.pages")}
        page={page}
        pageCount={pageCount}
        hrefFor={(wanted) => `/admin/people${peopleQuery(filters, wanted)}`}
        previousLabel={t("people.previous")}
        nextLabel={t("people.next")}
      />
    </Main>
  );
}
