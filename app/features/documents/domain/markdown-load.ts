import { DOCUMENT_LIMITS } from "./document";

/** As deep as Markdown may nest quotes and lists on one line, and brackets and stars in one line. */
const MAX_MARKERS = 60;
/** Each may open something that has to be closed; a parser tries them against each other. */
const MAX_OPENERS_A_LINE = 2_000;
const MAX_LINE = 40_000;

const isMarker = (letter: string): boolean =>
  letter === ">" || letter === "-" || letter === "*" || letter === "+";

/** How many quotes and list items a line opens at its beginning. */
function markersOf(line: string): number {
  let markers = 0;
  for (const letter of line) {
    if (isMarker(letter)) markers += 1;
    else if (letter !== " " && letter !== "\t") break;
  }
  return markers;
}

function openersOf(line: string): number {
  let openers = 0;
  for (const letter of line) if ("*_[<`:$&".includes(letter)) openers += 1;
  return openers;
}

/** Text that would keep a parser busy for longer than any lesson does: where, and what is wrong. Null for the rest. */
export function isOverloaded(markdown: string): { line: number; message: string } | null {
  if (markdown.length > DOCUMENT_LIMITS.bytes) return { line: 1, message: "the text is longer than 256 kB" };
  for (const [index, line] of markdown.split("\n").entries()) {
    const at = index + 1;
    if (line.length > MAX_LINE) return { line: at, message: "the line is too long" };
    if (openersOf(line) > MAX_OPENERS_A_LINE) return { line: at, message: "the line has too many marks" };
    if (markersOf(line) > MAX_MARKERS && !/^[ \t]*([-*][ \t]*)+$/.test(line))
      return { line: at, message: "lists and quotations are nested too deeply" };
  }
  return null;
}
