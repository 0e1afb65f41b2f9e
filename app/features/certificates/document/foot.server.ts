import type PDFDocument from "pdfkit";
import { COLOURS } from "./drawing.server";
import { drawable, type Face } from "./fonts.server";
import { FEET_TOP, INNER, MM, PAGE, QR } from "./page";
import type { PaperWords } from "./words.server";

type Document = InstanceType<typeof PDFDocument>;

interface Foot {
  readonly x: number;
  readonly width: number;
  readonly face: Face;
  /** Size of the first line; what stands under it is set in 10 points. */
  readonly size: number;
  readonly align?: "right";
}

/** One line and, in quiet ink, what belongs to it: ends level with the QR code, grows upwards. */
function drawFoot(
  doc: Document,
  [line, under]: readonly [string, string],
  { x, width, face, size, align }: Foot,
): void {
  const options = { width, align, height: 2 * 15, ellipsis: true };
  const below = drawable(doc, under, "regular");
  doc.font(below.face).fontSize(10);
  const top = FEET_TOP + QR - Math.min(doc.heightOfString(below.text, { width }), options.height);
  doc
    .font(face)
    .fontSize(size)
    .fillColor(COLOURS.ink)
    .text(line, x, top - 14, { width, align });
  doc.font(below.face).fontSize(10).fillColor(COLOURS.muted).text(below.text, x, top, options);
}

/** Room to sign by hand, and under it who signs: by role, never by name. */
export function drawSignature(
  doc: Document,
  { role, under }: PaperWords["signatures"][number],
  index: number,
): void {
  drawFoot(doc, [role, under], { x: PAGE.left + index * 69 * MM, width: 67 * MM, face: "regular", size: 10 });
}

/** The code, and where to check it. */
export function drawCheckLine(doc: Document, { code, checkAt }: PaperWords): void {
  const width = 80 * MM;
  const x = PAGE.left + INNER - QR - 5 * MM - width;
  drawFoot(doc, [code, checkAt], { x, width, face: "semibold", size: 9, align: "right" });
}
