import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SchoolParams } from "~/features/cohorts";
import { getSchoolPage } from "~/features/cohorts/index.server";
import { ApplyPanel } from "~/features/cohorts/ui/apply-panel";
import { SchoolFacts } from "~/features/cohorts/ui/school-facts";
import { SchoolSections } from "~/features/cohorts/ui/school-sections";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Split } from "~/ui/split";
import { pageLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";
import { publicHead } from "~/web/public-head";
import { siteOrigin } from "~/web/site-origin.server";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: anyone,
  params: SchoolParams,
  load: async ({ ctx, params, page }) => ({
    ...(await getSchoolPage(ctx, params.schoolSlug)),
    site: page.site.name,
    origin: siteOrigin(),
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  publicHead(
    data,
    ({ cohort: { slug, title, summary, place, startsOn, endsOn, capacity }, site, origin }) => ({
      path: `/schools/${slug}`,
      title,
      description: summary,
      thing: {
        "@type": "EducationEvent",
        name: title,
        description: summary,
        maximumAttendeeCapacity: capacity,
        startDate: startsOn.toISOString().slice(0, 10),
        endDate: endsOn.toISOString().slice(0, 10),
        eventStatus: "https://schema.org/EventScheduled",
        isAccessibleForFree: true,
        eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
        location: { "@type": "Place", name: place, address: place },
        organizer: { "@type": "Organization", name: site, url: origin },
      },
    }),
  );

export default function SchoolRoute() {
  const { t } = useTranslation("cohorts");
  const { t: common } = useTranslation("common");
  const { cohort, ownState, now } = useLoaderData<typeof loader>();
  const crumbs = [{ href: "/schools", label: t("school.crumb") }, { label: cohort.title }];
  return (
    <Main>
      <Crumbs label={common("nav.breadcrumbs")} items={crumbs} />
      <Split kind="side">
        <div>
          <PageHead title={cohort.title} lead={cohort.summary} />
          <SchoolFacts cohort={cohort} />
        </div>
        <ApplyPanel cohort={cohort} ownState={ownState} />
      </Split>
      <SchoolSections cohort={cohort} now={now} />
    </Main>
  );
}
