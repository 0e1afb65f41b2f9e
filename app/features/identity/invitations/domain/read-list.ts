import Papa from "papaparse";

/** Columns a list may have, whatever their order and capitals. */
const COLUMNS = ["email", "role", "course", "school", "country"] as const;
type ColumnName = (typeof COLUMNS)[number];

/** One row as it was written, blanks cut off; `line` as a spreadsheet counts, the head being line 1. */
export type ListRow = Readonly<Record<ColumnName, string>> & { readonly line: number };

/** Why a list as a whole is not taken. */
export type ListProblem = "empty" | "no-email-column" | "column-twice" | "too-many" | "broken";

interface ReadList {
  readonly rows: readonly ListRow[];
  /** Heads of columns that are not taken, such as `password`, in the order of the file. */
  readonly ignored: readonly string[];
  readonly problem: ListProblem | null;
}

export const MOST_ROWS = 2_000;
const BOM = /^\uFEFF/;
const MOST_HEAD_LETTERS = 40;

const refused = (problem: ListProblem): ReadList => ({ rows: [], ignored: [], problem });

/**
 * Reads a list of people as a spreadsheet writes it: with commas, semicolons or tabs, quoted or not, with a byte
 * order mark or without. Cells are reached by the place of their column, never by its name, so that a column called
 * `__proto__` is a column like others: not taken.
 *
 * @example
 * readList("email;role\nana@example.org;desk").rows; // [{ line: 2, email: "ana@example.org", role: "desk", … }]
 */
export function readList(text: string): ReadList {
  const { data, errors } = Papa.parse<string[]>(text.replace(BOM, ""), {
    delimitersToGuess: [",", ";", "\t"],
    skipEmptyLines: false,
    // Enough to see that there are too many, empty lines among them; the rest is not even looked at.
    preview: 2 * MOST_ROWS + 2,
  });
  if (errors.some(({ type }) => type === "Quotes")) return refused("broken");
  const [head = [], ...body] = data;
  const names = head.map((name) => name.trim().toLowerCase());
  const filled = body
    .map((cells, index) => ({ cells, line: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (names.every((name) => name === "")) return refused("empty");
  if (!names.includes("email")) return refused("no-email-column");
  if (COLUMNS.some((column) => names.indexOf(column) !== names.lastIndexOf(column)))
    return refused("column-twice");
  if (filled.length === 0) return refused("empty");
  if (filled.length > MOST_ROWS) return refused("too-many");
  const places = COLUMNS.map((column) => [column, names.indexOf(column)] as const);
  const rows = filled.map(({ cells, line }) => ({
    line,
    ...(Object.fromEntries(
      places.map(([column, place]) => [column, (cells[place] ?? "").trim()]),
    ) as unknown as Record<ColumnName, string>),
  }));
  const known: readonly string[] = COLUMNS;
  const ignored = head
    .map((name) => name.trim().slice(0, MOST_HEAD_LETTERS))
    .filter((name) => name !== "" && !known.includes(name.toLowerCase()));
  return { rows, ignored, problem: null };
}
