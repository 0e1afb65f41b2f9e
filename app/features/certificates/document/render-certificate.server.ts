import { once } from "node:events";
import PDFDocument from "pdfkit";
import type { CertificatePaper } from "../queries/get-certificate-paper.server";
import { COLOURS, drawBrandMark, drawQr, drawRunningText, MM, nameSize } from "./drawing.server";
import { drawable, type Face, registerFaces } from "./fonts.server";
import { PAPER_LANGUAGE, type PaperWords, wordsOf } from "./words.server";

type Document = InstanceType<typeof PDFDocument>;

/** A4 across, margins as on the screen. */
const PAGE = { width: 297 * MM, height: 210 * MM, left: 26 * MM, top: 22 * MM, bottom: 16 * MM };
const INNER = PAGE.width - 2 * PAGE.left;
const QR = 25 * MM;
const FEET_TOP = PAGE.height - PAGE.bottom - QR;
const RULE_Y = FEET_TOP - 7 * MM;

/**
 * Draws a certificate as a tagged PDF: A4 across, fonts embedded, text only.
 *
 * The same certificate gives the same bytes every time; the date inside the file is the day of issue.
 *
 * @param origin - Where this site is reached, such as "https://school.example"; the QR code leads there.
 */
export async function renderCertificate(paper: CertificatePaper, origin: string): Promise<Buffer> {
  const words = wordsOf(paper, `${new URL(origin).host}/verify`);
  const doc = new PDFDocument({
    size: "A4",
    layout: "landscape",
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: PAPER_LANGUAGE,
    info: { Title: words.title, Author: words.brand, CreationDate: paper.issuedAt },
  });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  registerFaces(doc);
  draw(doc, paper, words, `${origin}/verify/${words.code}`);
  const ended = once(doc, "end");
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

/** From top to bottom, which is the order in which it is read out. */
function draw(doc: Document, paper: CertificatePaper, words: PaperWords, checkUrl: string): void {
  const root = doc.struct("Document");
  doc.addStructure(root);
  const part = (tag: string, act: () => void, options = {}) => root.add(doc.struct(tag, options, act));

  decorate(doc, () => drawBrandMark(doc, PAGE.left, PAGE.top, 7 * MM));
  part("P", () => {
    doc.font("semibold").fontSize(15).fillColor(COLOURS.ink);
    doc.text(words.brand, PAGE.left + 13 * MM, PAGE.top + 0.6 * MM, { lineBreak: false });
  });
  part("P", () => {
    doc.font("italic").fontSize(15).fillColor(COLOURS.muted);
    doc.text(words.kind, PAGE.left, PAGE.top + 20 * MM, { lineBreak: false });
  });
  part("H1", () => drawName(doc, paper.nameAsPrinted, PAGE.top + 29 * MM));
  const bodyTop = doc.y + 8 * MM;
  const size = bodySize(doc, words, RULE_Y - bodyTop - 6 * MM);
  part("P", () => {
    const faces = { programme: "semibold", work: "italic" } as const;
    doc.fillColor(COLOURS.ink);
    drawRunningText(doc, { parts: words.body, faces, x: PAGE.left, y: bodyTop, ...bodyShape(size) });
  });
  part("P", () => {
    doc.font("regular").fontSize(size).fillColor(COLOURS.muted);
    doc.text(words.facts, PAGE.left, doc.y + 3 * MM, bodyShape(size));
  });
  decorate(doc, () => {
    doc.moveTo(PAGE.left, RULE_Y).lineTo(PAGE.left + INNER, RULE_Y).lineWidth(0.75).stroke(COLOURS.accent);
  });
  words.signatures.forEach((signature, index) => part("P", () => drawSignature(doc, signature, index)));
  part("P", () => drawCheckLine(doc, words));
  part("Figure", () => drawQr(doc, checkUrl, PAGE.left + INNER - QR, FEET_TOP, QR), { alt: words.qrDescription });
  root.end();
}

/** What only pleases the eye stays out of the reading order. */
function decorate(doc: Document, act: () => void): void {
  doc.markContent("Artifact", { type: "Layout" });
  act();
  doc.endMarkedContent();
}

function drawName(doc: Document, name: string, y: number): void {
  const width = 225 * MM;
  const words = drawable(doc, name, "medium");
  const size = nameSize(doc, words, width);
  doc.font(words.face).fontSize(size).fillColor(COLOURS.ink);
  doc.text(words.text, PAGE.left, y, { width, characterSpacing: -0.012 * size, lineGap: -0.15 * size });
}

const bodyShape = (size: number) => ({ width: 185 * MM, size, lineGap: 0.22 * size });

/** 12.5 points, less where long titles would run into the foot of the page. */
function bodySize(doc: Document, words: PaperWords, height: number): number {
  const text = `${words.body.map((part) => part.text).join("")}\n${words.facts}`;
  const fits = (size: number) => doc.font("regular").fontSize(size).heightOfString(text, bodyShape(size)) < height;
  return [12.5, 11, 9.5, 8].find(fits) ?? 6.5;
}

interface Foot {
  readonly x: number;
  readonly width: number;
  readonly face: Face;
  /** Size of the first line; what stands under it is set in 10 points. */
  readonly size: number;
  readonly align?: "right";
}

/** One line and, in quiet ink, what belongs to it: ends level with the QR code, grows upwards. */
function drawFoot(doc: Document, [line, under]: readonly [string, string], { x, width, face, size, align }: Foot): void {
  const options = { width, align, height: 2 * 15, ellipsis: true };
  const below = drawable(doc, under, "regular");
  doc.font(below.face).fontSize(10);
  const top = FEET_TOP + QR - Math.min(doc.heightOfString(below.text, { width }), options.height);
  doc.fillColor(COLOURS.muted).text(below.text, x, top, options);
  doc.font(face).fontSize(size).fillColor(COLOURS.ink).text(line, x, top - 14, { width, align });
}

/** Room to sign by hand, and under it who signs: by role, never by name. */
function drawSignature(doc: Document, { role, under }: PaperWords["signatures"][number], index: number): void {
  drawFoot(doc, [role, under], { x: PAGE.left + index * 69 * MM, width: 67 * MM, face: "regular", size: 10 });
}

function drawCheckLine(doc: Document, { code, checkAt }: PaperWords): void {
  const width = 80 * MM;
  const x = PAGE.left + INNER - QR - 5 * MM - width;
  drawFoot(doc, [code, checkAt], { x, width, face: "semibold", size: 9, align: "right" });
}
