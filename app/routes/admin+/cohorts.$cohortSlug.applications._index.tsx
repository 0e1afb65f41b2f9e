import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ApplicationsSearch, CohortParams, searchString } from "~/features/cohorts";
import { listApplications } from "~/features/cohorts/index.server";
import { ApplicationsFilter } from "~/features/cohorts/ui/staff/applications-filter";
import { ApplicationsTable } from "~/features/cohorts/ui/staff/applications-table";
import { translator } from "~/platform/i18n/i18n.server";
import { ButtonLink } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { applicationLists } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: applicationLists,
  params: CohortParams,
  search: ApplicationsSearch,
  load: async ({ ctx, params, search, page }) => ({
    title: translator(page.locale)("cohorts:list.title"),
    list: await listApplications(ctx, { slug: params.cohortSlug, search }),
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data && `${data.title}, ${data.list.cohort.title}`);

export default function ApplicationsRoute() {
  const { t } = useTranslation("cohorts");
  const { t: common } = useTranslation("common");
  const { title, list } = useLoaderData<typeof loader>();
  const { cohort, search } = list;
  const path = `/admin/cohorts/${cohort.slug}/applications`;
  const crumbs = [{ href: "/admin/cohorts", label: t("list.crumb") }, { label: cohort.title }];
  return (
    <Main>
      <PageHead
        title={title}
        lead={cohort.seesNames ? undefined : t("list.blind")}
        crumbs={<Crumbs label={common("nav.breadcrumbs")} items={crumbs} />}
        aside={
          list.total > 0 && (
            <ButtonLink icon="download" href={`${path}.csv${searchString({ ...search, page: 1 })}`}>
              {t("list.export")}
            </ButtonLink>
          )
        }
      />
      <ApplicationsFilter page={list} path={path} />
      <ApplicationsTable page={list} hrefFor={(page) => `${path}${searchString({ ...search, page })}`} />
    </Main>
  );
}
