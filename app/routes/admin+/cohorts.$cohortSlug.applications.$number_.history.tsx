import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AuditTable } from "~/features/audit/ui/audit-table";
import { ApplicationParams } from "~/features/cohorts";
import { getApplicationHistory } from "~/features/cohorts/index.server";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { pageTitle } from "~/web/page-title";
import { organisers } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: organisers,
  params: ApplicationParams,
  load: async ({ ctx, params: { cohortSlug, number }, page }) => ({
    title: translator(page.locale)("audit:history.title", { number }),
    ...(await getApplicationHistory(ctx, { slug: cohortSlug, number })),
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ApplicationHistoryRoute() {
  const { t } = useTranslation(["audit", "common", "cohorts"]);
  const { title, slug, number, cohortTitle, lines } = useLoaderData<typeof loader>();
  const list = `/admin/cohorts/${slug}/applications`;
  const crumbs = [
    { href: "/admin/cohorts", label: t("cohorts:list.crumb") },
    { href: list, label: cohortTitle },
    { href: `${list}/${number}`, label: number },
    { label: t("audit:history.link") },
  ];
  return (
    <Main>
      <PageHead
        title={title}
        lead={t("history.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <AuditTable
        lines={lines}
        caption={t("history.caption")}
        empty={{ title: t("history.none") }}
        mixed={false}
      />
    </Main>
  );
}
