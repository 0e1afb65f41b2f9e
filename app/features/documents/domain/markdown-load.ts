import { DOCUMENT_LIMITS } from "./document";

/**
 * What a text may ask of a parser. Far above any lesson: each of these things costs more than it weighs, because a
 * parser tries what it may open against everything that may close it, or looks at every open block on every line.
 */
const MOST = {
  lines: 6_000,
  /** Quotes and list items that one line opens. */
  markers: DOCUMENT_LIMITS.depth,
  /** Blocks between `:::` that are open at once. */
  containers: DOCUMENT_LIMITS.depth,
  /** Letters of one line that may begin something. */
  openers: 1_000,
  /** Bars of one line, and of the text: tables. */
  bars: 100,
  allBars: 10_000,
  /** Lines that may define where links lead. */
  definitions: 500,
  lineLength: 40_000,
} as const;

const isBlank = (letter: string | undefined): boolean => letter === " " || letter === "\t";

function count(line: string, letters: string): number {
  let found = 0;
  for (const letter of line) if (letters.includes(letter)) found += 1;
  return found;
}

/** How many quotes and list items a line opens at its beginning, and what stands after them. */
function beginningOf(line: string): { markers: number; rest: string } {
  let markers = 0;
  let at = 0;
  for (; at < line.length; at += 1) {
    const letter = line[at]!;
    if (letter === ">" || ("-*+.)".includes(letter) && isBlank(line[at + 1]))) markers += 1;
    else if (!isBlank(letter) && !(letter >= "0" && letter <= "9")) break;
  }
  return { markers, rest: line.slice(at) };
}

/** What a line does to the number of open blocks: one more, one less, or nothing. */
function containerStep(rest: string): number {
  if (!rest.startsWith(":::")) return 0;
  return /[^:\s]/.test(rest) ? 1 : -1;
}

/** Text that would keep a parser busy for longer than any lesson does: where, and what is wrong. Null for the rest. */
export function overloadOf(markdown: string): { line: number; message: string } | null {
  if (markdown.length > DOCUMENT_LIMITS.bytes) return { line: 1, message: "the text is longer than 256 kB" };
  const lines = markdown.split("\n");
  if (lines.length > MOST.lines) return { line: MOST.lines, message: "the text has too many lines" };
  let containers = 0;
  let allBars = 0;
  let definitions = 0;
  for (const [index, line] of lines.entries()) {
    const refuse = (message: string) => ({ line: index + 1, message });
    if (line.length > MOST.lineLength) return refuse("the line is too long");
    const { markers, rest } = beginningOf(line);
    if (markers > MOST.markers) return refuse("lists and quotations are nested too deeply");
    containers = Math.max(0, containers + containerStep(rest));
    if (containers > MOST.containers) return refuse("too many blocks are open here: each ::: needs its end");
    if (count(line, "*_[<`:$&") > MOST.openers) return refuse("the line has too many marks");
    const bars = count(line, "|");
    allBars += bars;
    if (bars > MOST.bars || allBars > MOST.allBars) return refuse("the table is too large");
    if (rest.startsWith("[")) definitions += 1;
    if (definitions > MOST.definitions) return refuse("too many lines begin with a bracket");
  }
  return null;
}
