import { audit } from "~/platform/audit.server";
import type { Context } from "~/platform/context.server";
import { csvFile } from "~/platform/csv-file.server";
import { translator } from "~/platform/i18n/i18n.server";
import { countryName } from "~/shared/countries";
import type { ApplicationsSearch } from "../schema";
import { applicationsWhere } from "./applications-where.server";
import { findApplications } from "./find-applications.server";
import { getListedCohort } from "./get-listed-cohort.server";

/** More than any call has brought; keeps one export from filling the memory. */
const MOST = 20_000;

interface ExportInput {
  readonly slug: string;
  readonly search: ApplicationsSearch;
  readonly locale: string;
}

/**
 * The list as a file for spreadsheets: the same filters, order and columns, all pages. What
 * people wrote cannot become a formula. Who took it is written down.
 *
 * @throws {NotFound} for cohorts of other people
 */
export async function exportApplications(
  ctx: Context,
  { slug, search, locale }: ExportInput,
): Promise<string> {
  const { id: cohortId, seesNames } = await getListedCohort(ctx, slug);
  const where = await applicationsWhere(ctx, cohortId, search, seesNames);
  const rows = await findApplications(ctx, {
    where,
    sort: search.sort,
    seesNames,
    skip: 0,
    take: MOST,
  });
  await audit(ctx, {
    action: "cohorts.applications-exported",
    objectType: "cohort",
    objectId: cohortId,
    details: { applications: rows.length, withNames: seesNames },
  });
  const t = translator(locale);
  const head = [
    t("cohorts:list.number"),
    ...(seesNames ? [t("cohorts:list.name")] : []),
    t("cohorts:list.country"),
    t("cohorts:list.state"),
    t("cohorts:list.score"),
    t("cohorts:list.submitted"),
  ];
  const data = rows.map((row) => [
    row.number,
    ...(seesNames ? [row.name ?? ""] : []),
    countryName(row.country, locale),
    t(`cohorts:states.${row.state}`),
    row.scorePercent ?? "",
    row.submittedAt?.toISOString() ?? "",
  ]);
  return csvFile(head, data);
}
