import { redirect } from "@remix-run/node";
import { z } from "zod";
import { CohortParams } from "~/features/cohorts";
import { makeDonorList } from "~/features/cohorts/index.server";
import { csvResponse } from "~/platform/csv-file.server";
import { formAction, resourceLoader } from "~/web/handlers.server";
import { organisers } from "~/web/policy";

/** Makes the list. A form, because making it is written down: an address that is only looked at does nothing. */
export const action = formAction({
  policy: organisers,
  params: CohortParams,
  schema: z.object({}),
  act: async ({ ctx, params: { cohortSlug }, page }) =>
    csvResponse(
      await makeDonorList(ctx, { slug: cohortSlug, locale: page.locale }),
      `${cohortSlug}-donor-list.csv`,
    ),
});

/** Who comes here by the address, or back from proving who they are, finds the form. */
export const loader = resourceLoader({
  policy: organisers,
  params: CohortParams,
  respond: async ({ params }) => redirect(`/admin/cohorts/${params.cohortSlug}/donor-list`),
});
