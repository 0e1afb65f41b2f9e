import { once } from "node:events";
import type PDFDocument from "pdfkit";
import type { CertificatePaper } from "../queries/get-certificate-paper.server";
import { COLOURS, drawBrandMark, drawQr, drawRunningText, nameSize } from "./drawing.server";
import { drawable, registerFaces } from "./fonts.server";
import { drawCheckLine, drawSignature } from "./foot.server";
import { FEET_TOP, INNER, MM, PAGE, QR, RULE_Y } from "./page";
import { PAPER_LANGUAGE, type PaperWords, wordsOf } from "./words.server";

type Document = InstanceType<typeof PDFDocument>;

/**
 * Draws a certificate as a tagged PDF: A4 across, fonts embedded, text only.
 *
 * The same certificate gives the same bytes every time; the date inside the file is the day of issue.
 *
 * @param origin - Where this site is reached, such as "https://school.example"; the QR code leads there.
 */
export async function renderCertificate(paper: CertificatePaper, origin: string): Promise<Buffer> {
  const words = wordsOf(paper, `${new URL(origin).host}/verify`);
  // Large, and needed by few pages: loaded with the first certificate.
  const { default: Paper } = await import("pdfkit");
  const doc = new Paper({
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
    doc
      .moveTo(PAGE.left, RULE_Y)
      .lineTo(PAGE.left + INNER, RULE_Y)
      .lineWidth(0.75)
      .stroke(COLOURS.accent);
  });
  for (const [index, signature] of words.signatures.entries()) {
    part("P", () => drawSignature(doc, signature, index));
  }
  part("P", () => drawCheckLine(doc, words));
  part("Figure", () => drawQr(doc, checkUrl, PAGE.left + INNER - QR, FEET_TOP, QR), {
    alt: words.qrDescription,
  });
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
  const fits = (size: number) =>
    doc.font("regular").fontSize(size).heightOfString(text, bodyShape(size)) < height;
  return [12.5, 11, 9.5, 8].find(fits) ?? 6.5;
}
