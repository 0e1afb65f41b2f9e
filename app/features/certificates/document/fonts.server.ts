import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type PDFDocument from "pdfkit";

type Document = InstanceType<typeof PDFDocument>;

// why: the faces are files of packages, found at run time from wherever the bundle stands.
const require = createRequire(import.meta.url);

const FILES = {
  regular: () => require.resolve("@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
  italic: () =>
    require.resolve("@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf"),
  medium: () => require.resolve("@expo-google-fonts/source-serif-4/500Medium/SourceSerif4_500Medium.ttf"),
  semibold: () =>
    require.resolve("@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
  /** For what the serif lacks, such as Greek with ancient accents. */
  fallback: () => require.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
} as const;

/** One cut of the typeface, by what it is for. */
export type Face = keyof typeof FILES;

/** A text and the face that can draw it. */
export interface Drawable {
  readonly text: string;
  readonly face: Face;
}

const files = new Map<Face, Buffer>();

function fileOf(face: Face): Buffer {
  const file = files.get(face) ?? readFileSync(FILES[face]());
  files.set(face, file);
  return file;
}

/** Makes every face known to a document; only what is used is embedded, and of that only the letters needed. */
export function registerFaces(doc: Document): void {
  for (const face of Object.keys(FILES) as Face[]) doc.registerFont(face, fileOf(face));
}

/** PDFKit's font, as far as its types leave out what we ask it. */
interface OpenFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

function canDraw(doc: Document, face: Face): (letter: string) => boolean {
  const { font } = (doc.font(face) as unknown as OpenFont)._font;
  return (letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
}

/** Emoji, and what only colours or joins them. */
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Mn}]/u;

/**
 * Finds a face for a text: the wanted one if it has every letter, else the fallback.
 *
 * Pictures (emoji) that no face has are left out; letters of other scripts become the sign for an unknown letter,
 * so that a paper never silently loses part of a name.
 */
export function drawable(doc: Document, text: string, wanted: Face): Drawable {
  const letters = [...text];
  if (letters.every(canDraw(doc, wanted))) return { text, face: wanted };
  const isKnown = canDraw(doc, "fallback");
  const known = letters
    .filter((letter) => !/\p{Cf}/u.test(letter) && (isKnown(letter) || !PICTURE.test(letter)))
    .map((letter) => (isKnown(letter) ? letter : "\uFFFD"));
  const rest = known.join("").replace(/\s+/g, " ").trim() || "\uFFFD";
  return { text: rest, face: [...rest].every(canDraw(doc, wanted)) ? wanted : "fallback" };
}
