import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { needsCount } from "~/features/cohorts";
import { getOrganiserDay } from "~/features/cohorts/index.server";
import { CohortFunnel } from "~/features/cohorts/ui/staff/cohort-funnel";
import { NeedsList } from "~/features/cohorts/ui/staff/needs-list";
import { RosterLinks } from "~/features/cohorts/ui/staff/roster-links";
import { countReported } from "~/features/discussion/index.server";
import { ReportsNeed } from "~/features/discussion/ui/reports-need";
import { canInvite } from "~/features/identity";
import { translator } from "~/platform/i18n/i18n.server";
import { formatToday } from "~/shared/dates";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { usePageContext } from "~/web/page-context";
import { pageTitle } from "~/web/page-title";
import { cohortStaff } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: cohortStaff,
  load: async ({ ctx, page }) => {
    const [day, reported] = await Promise.all([getOrganiserDay(ctx), countReported(ctx)]);
    return { title: translator(page.locale)("cohorts:day.title"), day, reported };
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function OrganiserRoute() {
  const { t } = useTranslation("cohorts");
  const { actor, locale, timeZone } = usePageContext();
  const { day, reported } = useLoaderData<typeof loader>();
  const { cohorts, rosters, reads, now } = day;
  const count = needsCount(cohorts, now) + (reported.count > 0 ? 1 : 0);
  return (
    <Main>
      <PageHead
        title={formatToday(now, { locale, timeZone })}
        aside={
          canInvite(actor) && <ButtonLink href="/admin/people/invitations">{t("day.invite")}</ButtonLink>
        }
        lead={reads ? (count === 0 ? t("day.nothing") : t("day.needs", { count })) : undefined}
      />
      {reads && (
        <NeedsList cohorts={cohorts} now={now}>
          {reported.count > 0 && <ReportsNeed {...reported} />}
        </NeedsList>
      )}
      {cohorts.map((cohort) => (
        <CohortFunnel key={cohort.slug} cohort={cohort} />
      ))}
      <RosterLinks rosters={rosters} />
      {cohorts.length === 0 && rosters.length === 0 && (
        <EmptyState level={2} title={t("day.noCohorts")}>
          {t("day.noCohortsText")}
        </EmptyState>
      )}
    </Main>
  );
}
