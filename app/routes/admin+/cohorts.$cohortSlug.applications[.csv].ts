import { ApplicationsSearch, CohortParams } from "~/features/cohorts";
import { exportApplications } from "~/features/cohorts/index.server";
import { resourceLoader } from "~/web/handlers.server";
import { screeners } from "~/web/policy";

export const loader = resourceLoader({
  policy: screeners,
  params: CohortParams,
  search: ApplicationsSearch,
  respond: async ({ ctx, params, search, page }) => {
    const csv = await exportApplications(ctx, { slug: params.cohortSlug, search, locale: page.locale });
    return new Response(csv, {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${params.cohortSlug}-applications.csv"`,
        "Cache-Control": "no-store",
      },
    });
  },
});
