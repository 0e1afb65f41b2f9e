import { redirect } from "@remix-run/node";
import { PeopleFilters } from "~/features/identity";
import { exportPeople } from "~/features/identity/index.server";
import { csvResponse } from "~/platform/csv-file.server";
import { formAction, resourceLoader } from "~/web/handlers.server";
import { administrators } from "~/web/policy";

/** Reading makes no file and writes nothing: whoever comes by a link, or back from giving the password, is asked. */
export const loader = resourceLoader({
  policy: administrators,
  respond: async ({ request }) => redirect(`/admin/people/export${new URL(request.url).search}`),
});

export const action = formAction({
  policy: administrators,
  schema: PeopleFilters,
  act: async ({ ctx, form, page }) =>
    csvResponse(await exportPeople(ctx, { filters: form, locale: page.locale }), "people.csv"),
});
