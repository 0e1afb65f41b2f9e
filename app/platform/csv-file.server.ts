import Papa from "papaparse";
import { spreadsheetCell } from "~/shared/spreadsheet-cell";

/** Tells spreadsheets that the text is UTF-8. */
const BOM = "\uFEFF";

type Cell = string | number | null;

/**
 * A table as a file for spreadsheets. Every text goes through the guard against formulas and into quotes, so that no
 * export can forget either; numbers of our own go out as they are.
 */
export function csvFile(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const guarded = [head, ...rows].map((row) =>
    row.map((cell) => (typeof cell === "string" ? spreadsheetCell(cell) : (cell ?? ""))),
  );
  return BOM + Papa.unparse(guarded, { newline: "\r\n", quotes: (cell) => typeof cell === "string" });
}

/** The same as an answer that a browser saves under this name. */
export const csvResponse = (csv: string, filename: string): Response =>
  new Response(csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${filename}"`,
      "Cache-Control": "no-store",
    },
  });
