/** Controls beside line breaks, marks that turn the direction of writing, and signs nobody sees. */
const UNSEEN = /[\p{Cc}\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

const withoutUnseen = (text: string): string =>
  text.normalize("NFC").replace(UNSEEN, (sign) => (sign === "\n" ? "\n" : sign === "\t" ? " " : ""));

/**
 * What somebody typed as several lines, as it is kept: one kind of line break, at most one empty line in a row, nothing
 * unseen. Words are left as they are.
 *
 * @example
 * cleanText("One\r\n\r\n\r\n\r\ntwo\u202E "); // "One\n\ntwo"
 */
export function cleanText(text: string): string {
  const lines = withoutUnseen(text.replace(/\r\n?|[\u2028\u2029]/g, "\n")).split("\n");
  const kept: string[] = [];
  for (const line of lines.map((one) => one.trimEnd())) {
    if (line !== "" || (kept.at(-1) ?? "") !== "") kept.push(line);
  }
  return kept.join("\n").trim();
}

/** What somebody typed as one line: every run of blanks and breaks is one blank. */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .split(/\s/u)
    .filter((word) => word !== "")
    .join(" ");
