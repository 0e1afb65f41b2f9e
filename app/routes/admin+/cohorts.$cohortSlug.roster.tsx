import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CohortParams } from "~/features/cohorts";
import { getRoster } from "~/features/cohorts/index.server";
import { RosterTable } from "~/features/cohorts/ui/staff/roster-table";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { usePageContext } from "~/web/page-context";
import { pageTitle } from "~/web/page-title";
import { organisers, rosters } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: rosters,
  params: CohortParams,
  load: async ({ ctx, params, page }) => ({
    title: translator(page.locale)("cohorts:roster.title"),
    roster: await getRoster(ctx, params.cohortSlug),
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data && `${data.title}, ${data.roster.cohort.title}`);

export default function RosterRoute() {
  const { t } = useTranslation(["cohorts", "common", "consents"]);
  const { actor } = usePageContext();
  const { title, roster } = useLoaderData<typeof loader>();
  const crumbs = [{ href: "/admin/cohorts", label: t("list.crumb") }, { label: roster.cohort.title }];
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={t("roster.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <RosterTable people={roster.people} />
      {organisers.allows(actor) && (
        <p>
          <a href={`/admin/cohorts/${roster.cohort.slug}/donor-list`}>{t("consents:donorList.link")}</a>
        </p>
      )}
    </Main>
  );
}
