import Papa from "papaparse";
import type { Context } from "~/platform/context.server";
import { translator } from "~/platform/i18n/i18n.server";
import { countryName } from "~/shared/countries";
import { spreadsheetCell } from "../domain/spreadsheet-cell";
import type { ApplicationsSearch } from "../schema";
import { applicationsWhere } from "./applications-where.server";
import { findApplications } from "./find-applications.server";
import { getScreenedCohort } from "./get-screened-cohort.server";

/** More than any call has brought; keeps one export from filling the memory. */
const MOST = 20_000;
/** Tells spreadsheets that the text is UTF-8. */
const BOM = "\uFEFF";

interface ExportInput {
  readonly slug: string;
  readonly search: ApplicationsSearch;
  readonly locale: string;
}

/**
 * The list as a file for spreadsheets: the same filters, order and columns, all pages. What
 * people wrote cannot become a formula.
 *
 * @throws {NotFound} for cohorts of other people
 */
export async function exportApplications(
  ctx: Context,
  { slug, search, locale }: ExportInput,
): Promise<string> {
  const { id: cohortId, organises } = await getScreenedCohort(ctx, slug);
  const where = await applicationsWhere(ctx, cohortId, search, organises);
  const rows = await findApplications(ctx, {
    where,
    sort: search.sort,
    seesNames: organises,
    skip: 0,
    take: MOST,
  });
  const t = translator(locale);
  const head = [
    t("cohorts:list.number"),
    ...(organises ? [t("cohorts:list.name")] : []),
    t("cohorts:list.country"),
    t("cohorts:list.state"),
    t("cohorts:list.score"),
    t("cohorts:list.submitted"),
  ];
  const data = rows.map((row) => [
    row.number,
    ...(organises ? [spreadsheetCell(row.name ?? "")] : []),
    spreadsheetCell(countryName(row.country, locale)),
    t(`cohorts:states.${row.state}`),
    row.scorePercent ?? "",
    row.submittedAt?.toISOString() ?? "",
  ]);
  return BOM + Papa.unparse([head, ...data], { newline: "\r\n" });
}
