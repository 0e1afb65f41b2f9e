/** What makes spreadsheets take a cell for a formula, in half and full width, after separators and quotes too. */
const FORMULA = /^[\s;,"'\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe before whatever could begin one.
 * For texts people wrote; numbers of our own go out as they are.
 *
 * @example
 * spreadsheetCell("=HYPERLINK(…)"); // "'=HYPERLINK(…)"
 */
export function spreadsheetCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
