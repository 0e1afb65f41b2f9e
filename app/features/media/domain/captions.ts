/** One line or two on the screen, from then to then, in milliseconds. */
interface Cue {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const TIME = String.raw`(?:(\d{1,3}):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const TIMES = new RegExp(String.raw`^${TIME}[ \t]+-->[ \t]+${TIME}(?:[ \t].*)?$`);
const MAX_CUES = 10_000;
const MAX_LINE = 500;

/**
 * Captions as we write them ourselves: times and words, without positions, styles, notes and marks.
 *
 * @returns The file anew, or the number of the line that is no caption.
 */
export function rewriteCaptions(source: string): { readonly captions: string } | { readonly line: number } {
  const lines = source.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const cues: Cue[] = [];
  for (let at = 1; at < lines.length; ) {
    const block = blockAt(lines, at);
    const start = at;
    at += block.length + 1;
    if (block.length === 0 || /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(block[0]!)) continue;
    const times = block.findIndex((line) => line.includes("-->"));
    // What stands directly below the first line belongs to the header.
    if (times < 0 && cues.length === 0 && start === 1) continue;
    const cue = times === 0 || times === 1 ? cueOf(block.slice(times)) : null;
    if (!cue || cues.length >= MAX_CUES) return { line: start + 1 + Math.max(times, 0) };
    cues.push(cue);
  }
  return cues.length > 0 ? { captions: written(cues) } : { line: lines.length };
}

function blockAt(lines: readonly string[], from: number): string[] {
  const end = lines.findIndex((line, at) => at >= from && line.trim() === "");
  return lines.slice(from, end < 0 ? lines.length : end);
}

function cueOf([times = "", ...words]: readonly string[]): Cue | null {
  const found = TIMES.exec(times);
  if (!found) return null;
  const from = milliseconds(found.slice(1, 5));
  const to = milliseconds(found.slice(5, 9));
  const text = words.map(plainWords).filter(Boolean).join("\n");
  return to > from && text ? { from, to, text } : null;
}

const milliseconds = ([hours = "0", minutes = "0", seconds = "0", rest = "0"]: readonly string[]): number =>
  ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000 + Number(rest);

/** Who speaks is kept as words; all other marks go, and what is left can be read as nothing but words. */
function plainWords(line: string): string {
  return line
    .slice(0, MAX_LINE)
    .replace(/<v(?:\.[^ \t>]*)?[ \t]+([^>]*)>/g, "$1: ")
    .replace(/<[^>]*>?/g, "")
    .replace(/&(?:lt|gt|amp|nbsp|lrm|rlm);/g, (entity) => ENTITIES[entity] ?? "")
    .replace(/\p{Cc}/gu, "")
    .trim()
    .replace(/[&<>]/g, (sign) => SIGNS[sign] ?? "");
}

const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&nbsp;": " " };
const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const written = (cues: readonly Cue[]): string =>
  `WEBVTT\n\n${cues.map(({ from, to, text }) => `${clock(from)} --> ${clock(to)}\n${text}\n`).join("\n")}`;

function clock(at: number): string {
  const part = (unit: number, within: number) => String(Math.floor(at / unit) % within).padStart(2, "0");
  return `${part(3_600_000, 1_000)}:${part(60_000, 60)}:${part(1_000, 60)}.${String(at % 1_000).padStart(3, "0")}`;
}
