import type PDFDocument from "pdfkit";
import { encode } from "uqr";
import { type Drawable, drawable, type Face } from "./fonts.server";
import type { Stretch } from "./sentence";

type Document = InstanceType<typeof PDFDocument>;

/** Ink, quiet ink and the one colour: the light theme's, because paper is light. */
export const COLOURS = { ink: "#1B2530", muted: "#566070", accent: "#0E5A5E" } as const;

/** Two circles and what they share, in a box 30 by 20 units wide. */
export function drawBrandMark(doc: Document, x: number, y: number, height: number): void {
  doc
    .save()
    .translate(x, y)
    .scale(height / 20);
  doc.lineWidth(1.5).circle(10, 10, 8.75).circle(20, 10, 8.75).stroke(COLOURS.ink);
  doc.path("M15 2.82a8.75 8.75 0 0 1 0 14.36a8.75 8.75 0 0 1 0-14.36Z").fill(COLOURS.accent);
  doc.restore();
}

/** A QR code as plain rectangles, one for each run of dark cells in a row. */
export function drawQr(doc: Document, text: string, x: number, y: number, size: number): void {
  const { data } = encode(text, { ecc: "M", border: 0 });
  const cell = size / data.length;
  data.forEach((row, line) => {
    for (let start = 0; start < row.length; start += 1) {
      let end = start;
      while (row[end]) end += 1;
      if (end > start) doc.rect(x + start * cell, y + line * cell, (end - start) * cell, cell);
      start = end;
    }
  });
  doc.fill(COLOURS.ink);
}

const BIG_SIZES = [34, 27, 22, 18, 14, 11];
const LONG_NAME = 40;
const MAX_LINES = 2;

/**
 * The size at which a name stands on at most two lines: 34 points, 27 from forty letters on, smaller as it must.
 * At the smallest it may take more lines rather than lose a letter.
 */
export function nameSize(doc: Document, name: Drawable, width: number): number {
  const sizes = [...name.text].length < LONG_NAME ? BIG_SIZES : BIG_SIZES.slice(1);
  const fits = (size: number) => {
    doc.font(name.face).fontSize(size);
    return doc.heightOfString(name.text, { width }) < doc.currentLineHeight() * (MAX_LINES + 0.5);
  };
  return sizes.find(fits) ?? sizes.at(-1)!;
}

interface RunningText {
  readonly parts: readonly Stretch[];
  /** Which cut a value is set in; the sentence itself is regular. */
  readonly faces: Readonly<Record<string, Face>>;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly lineGap: number;
}

/** Sets a sentence whose values have cuts of their own, as one paragraph. */
export function drawRunningText(
  doc: Document,
  { parts, faces, x, y, width, size, lineGap }: RunningText,
): void {
  const runs = joinRuns(parts.map((part) => drawable(doc, part.text, faces[part.value ?? ""] ?? "regular")));
  runs.forEach(({ text, face }, index) => {
    const options = { width, lineGap, continued: index < runs.length - 1 };
    doc.font(face).fontSize(size);
    // why: a later run goes on where the one before ended.
    if (index === 0) doc.text(text, x, y, options);
    else doc.text(text, options);
  });
}

/** What is set in one cut is set in one go: else a line could break between a quotation mark and its word. */
function joinRuns(runs: readonly Drawable[]): Drawable[] {
  const joined: Drawable[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.face === run.face) joined[joined.length - 1] = { ...run, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
