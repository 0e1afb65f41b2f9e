/** One entry of a list as it was sent, with the line it begins on, counted from one; or what is wrong there. */
export interface ListPiece {
  readonly line: number;
  readonly text: string;
  /** Null where the piece has a beginning and an end. */
  readonly problem: "unfinished" | "too-long" | "unknown-start" | null;
}

export type ListFormat = "bibtex" | "ris" | "csl";

/** No publication needs more; what is longer is no entry. */
const LONGEST_ENTRY = 50_000;

const piece = (line: number, text: string): ListPiece => ({
  line,
  text: text.length > LONGEST_ENTRY ? "" : text,
  problem: text.length > LONGEST_ENTRY ? "too-long" : null,
});

/** Which format a text is in, by how it begins; null where it is none. */
export function formatOf(text: string): ListFormat | null {
  if (/^\s*[[{]\s*(?:[{}"\]]|$)/.test(text.slice(0, 2_000))) return "csl";
  if (/^TY {1,2}-/m.test(text)) return "ris";
  if (/^[^\S\n]*@[a-z]+\s*[{(]/im.test(text)) return "bibtex";
  return null;
}

const NO_ENTRY = new Set(["comment", "preamble", "string"]);
const BIBTEX_START = /^[^\S\n]*@([a-z]+)\s*[{(]/i;

/** How far braces are open after a line. */
function depthAfter(depth: number, line: string): number {
  let open = depth;
  for (const sign of line) {
    if (sign === "{" || sign === "(") open += sign === "{" ? 1 : 0;
    else if (sign === "}") open -= 1;
  }
  return open;
}

/**
 * Takes a file of BibTeX apart, entry by entry. One whose braces do not close ends where the next one begins, so that it
 * costs itself alone. Abbreviations (`@string`) come back apart, to be read with each entry.
 */
export function piecesOfBibtex(text: string): {
  readonly pieces: readonly ListPiece[];
  readonly strings: string;
} {
  const pieces: ListPiece[] = [];
  let strings = "";
  let open: { line: number; lines: string[]; depth: number; kind: string } | null = null;
  const close = (problem: ListPiece["problem"]) => {
    if (!open) return;
    const whole = open.lines.join("\n");
    if (open.kind === "string") strings += `${whole}\n`;
    else if (!NO_ENTRY.has(open.kind))
      pieces.push(problem ? { line: open.line, text: "", problem } : piece(open.line, whole));
    open = null;
  };
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const start = BIBTEX_START.exec(line);
    if (start) close("unfinished");
    if (start) open = { line: index + 1, lines: [], depth: 0, kind: start[1]!.toLowerCase() };
    if (!open) continue;
    open.lines.push(line);
    open.depth = depthAfter(open.depth, line);
    if (open.depth <= 0 && (line.includes("}") || line.includes(")"))) close(null);
  }
  close("unfinished");
  return { pieces, strings: strings.slice(0, LONGEST_ENTRY) };
}

/** Takes a file of RIS apart: from TY to ER. What stands between entries is told by its first line. */
export function piecesOfRis(text: string): readonly ListPiece[] {
  const pieces: ListPiece[] = [];
  let open: { line: number; lines: string[] } | null = null;
  let isTold = false;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .entries()) {
    const tag = /^([A-Z][A-Z0-9]) {1,2}-(?: |$)/.exec(raw)?.[1];
    if (tag === "TY") {
      if (open) pieces.push({ line: open.line, text: "", problem: "unfinished" });
      open = { line: index + 1, lines: [] };
      isTold = false;
    }
    if (tag === "ER" && open) {
      pieces.push(piece(open.line, open.lines.join("\n")));
      open = null;
    } else if (open) open.lines.push(raw);
    else if (raw.trim() && tag !== "ER" && !isTold) {
      pieces.push({ line: index + 1, text: "", problem: "unknown-start" });
      isTold = true;
    }
  }
  if (open) pieces.push({ line: open.line, text: "", problem: "unfinished" });
  return pieces;
}

/** Takes an array of JSON apart, object by object, so that each can be read by itself. One object alone is a list of one. */
export function piecesOfJson(text: string): readonly ListPiece[] {
  const pieces: ListPiece[] = [];
  let [line, startLine, start, depth] = [1, 1, 0, 0];
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "\n") line += 1;
    if (inText) {
      if (sign === "\\") at += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === "{") {
      if (depth === 0) [start, startLine] = [at, line];
      depth += 1;
    } else if (sign === "}" && depth > 0) {
      depth -= 1;
      if (depth === 0) pieces.push(piece(startLine, text.slice(start, at + 1)));
    }
  }
  if (depth > 0) pieces.push({ line: startLine, text: "", problem: "unfinished" });
  return pieces;
}
