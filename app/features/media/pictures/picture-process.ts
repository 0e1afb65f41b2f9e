/**
 * A process that draws one picture anew and ends. It alone ever unfolds what somebody sent: a picture made to hurt
 * hurts nobody but this process, which knows no secrets, has no database and is killed when it takes too long.
 *
 * In: the picture on standard input. Out: one message with what became of it.
 */
import sharp from "sharp";
import { MAX_PIXELS, widthsFor } from "../domain/limits";
import type { Drawn, DrawnVariant } from "./drawn";

/** Formats of pictures have no taller ones. */
const MAX_HEIGHT = 16_000;

sharp.cache(false);
sharp.concurrency(1);
// Only what we take can be read at all: no GIF, TIFF, SVG, PDF, nor what else the library knows.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["Jpeg", "Png", "Webp", "Heif"].map((format) => `VipsForeignLoad${format}Buffer`),
});

const INPUT = { limitInputPixels: MAX_PIXELS, failOn: "error", pages: 1, sequentialRead: true } as const;

/** Decoded once, at no more than the widest width; every variant is drawn from that. Nothing but its points is kept. */
async function draw(bytes: Buffer): Promise<Drawn> {
  const { pages = 1 } = await sharp(bytes, INPUT).metadata();
  if (pages > 1) return { refused: "moving" };
  const { data, info } = await sharp(bytes, INPUT)
    .autoOrient()
    .resize({ width: 1_600, height: MAX_HEIGHT, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const variants: DrawnVariant[] = [];
  for (const width of widthsFor(info.width)) {
    const narrower = () => sharp(data, { raw: info }).resize({ width });
    for (const [mediaType, made] of [
      ["image/webp", narrower().webp({ quality: 78 })],
      ["image/avif", narrower().avif({ quality: 52, effort: 2, chromaSubsampling: "4:2:0" })],
    ] as const) {
      const drawn = await made.toBuffer({ resolveWithObject: true });
      variants.push({ mediaType, width: drawn.info.width, height: drawn.info.height, bytes: drawn.data });
    }
  }
  return { width: info.width, height: info.height, variants };
}

function refusal(error: unknown): Drawn {
  const isTooLarge = error instanceof Error && /pixel limit|too large/i.test(error.message);
  return { refused: isTooLarge ? "too-many-points" : "unreadable" };
}

const pieces: Buffer[] = [];
process.once("disconnect", () => process.exit(1));
for await (const piece of process.stdin) pieces.push(piece as Buffer);
const drawn = await draw(Buffer.concat(pieces)).catch(refusal);
process.send?.(drawn, () => process.exit(0));
