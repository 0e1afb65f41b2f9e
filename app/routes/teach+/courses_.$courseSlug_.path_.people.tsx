import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { memberPath, PathParams, PeopleSearch, rulesPath } from "~/features/enrolment";
import { listMembers, MEMBERS_PER_PAGE } from "~/features/enrolment/index.server";
import { MemberTable } from "~/features/enrolment/ui/teach-path/member-table";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { FilterBar } from "~/ui/filter-bar";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { TextField } from "~/ui/text-field";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { instructors } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: instructors,
  params: PathParams,
  search: PeopleSearch,
  load: async ({ ctx, params: { courseSlug }, search: { q, page: at }, page }) => {
    const list = await listMembers(ctx, { courseSlug, q, page: at });
    const pageCount = Math.ceil(list.total / MEMBERS_PER_PAGE);
    return {
      title: translator(page.locale)("enrolment:teach.peopleTitle"),
      courseSlug,
      q,
      at,
      list,
      pageCount,
    };
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function MembersRoute() {
  const { t } = useTranslation(["enrolment", "common"]);
  const { title, courseSlug, q, at, list, pageCount } = useLoaderData<typeof loader>();
  const crumbs = [
    { href: "/teach", label: t("common:nav.teach") },
    { href: rulesPath(courseSlug), label: t("teach.crumb") },
    { label: title },
  ];
  const hrefFor = (page: number) =>
    `${memberPath(courseSlug)}?${new URLSearchParams({ ...(q ? { q } : {}), page: String(page) })}`;
  return (
    <Main>
      <PageHead
        title={title}
        lead={t("teach.peopleLead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <FilterBar label={title} submitLabel={t("teach.searchGo")}>
        <TextField id="q" name="q" label={t("teach.search")} defaultValue={q} />
      </FilterBar>
      <MemberTable courseSlug={courseSlug} list={list} />
      <Pagination
        label={t("common:pagination.label")}
        page={at}
        pageCount={pageCount}
        hrefFor={hrefFor}
        previousLabel={t("common:actions.previous")}
        nextLabel={t("common:actions.next")}
      />
    </Main>
  );
}
