import { redirect } from "@remix-run/node";
import { AuditSearch } from "~/features/audit";
import { exportAudit } from "~/features/audit/index.server";
import { csvResponse } from "~/platform/csv-file.server";
import { formAction, resourceLoader } from "~/web/handlers.server";
import { auditors } from "~/web/policy";

/** Reading makes no file and writes nothing: whoever comes by a link sees the list. */
export const loader = resourceLoader({ policy: auditors, respond: async () => redirect("/admin/audit") });

export const action = formAction({
  policy: auditors,
  schema: AuditSearch,
  act: async ({ ctx, form, page: { locale, timeZone } }) =>
    csvResponse(await exportAudit(ctx, { search: form, locale, timeZone }), "audit.csv"),
});
