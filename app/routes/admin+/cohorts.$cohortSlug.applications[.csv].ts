import { ApplicationsSearch, CohortParams } from "~/features/cohorts";
import { exportApplications } from "~/features/cohorts/index.server";
import { csvResponse } from "~/platform/csv-file.server";
import { resourceLoader } from "~/web/handlers.server";
import { applicationLists } from "~/web/policy";

export const loader = resourceLoader({
  policy: applicationLists,
  params: CohortParams,
  search: ApplicationsSearch,
  respond: async ({ ctx, params, search, page }) => {
    const csv = await exportApplications(ctx, { slug: params.cohortSlug, search, locale: page.locale });
    return csvResponse(csv, `${params.cohortSlug}-applications.csv`);
  },
});
