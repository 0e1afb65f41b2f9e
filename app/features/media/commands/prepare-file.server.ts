import { TooLarge } from "~/shared/domain-error";
import { rewriteCaptions } from "../domain/captions";
import { MAX_CAPTION_BYTES, MAX_PIXELS } from "../domain/limits";
import type { Sniffed } from "../domain/sniff";
import { BrokenCaptions, KindNotTaken, TooManyPoints, UnreadablePicture } from "../errors";
import { redraw } from "../pictures/redraw.server";
import type { NewFile } from "./store-file.server";

/** What is drawn anew; the rest is a PDF or captions. */
type PictureType = Exclude<Sniffed, "pdf" | "captions">;

export const isPicture = (type: Sniffed): type is PictureType => type !== "pdf" && type !== "captions";

/**
 * A picture drawn anew in a few widths.
 *
 * @throws {KindNotTaken} {@link UnreadablePicture} {@link TooManyPoints}
 */
export async function drawPicture(bytes: Uint8Array) {
  const drawn = await redraw(bytes);
  if (!("refused" in drawn)) return drawn;
  if (drawn.refused === "moving") throw new KindNotTaken("moving");
  throw drawn.refused === "too-many-points" ? new TooManyPoints(MAX_PIXELS / 1e6) : new UnreadablePicture();
}

/**
 * What is kept of a file that is no picture: a PDF as it is, captions written anew.
 *
 * @throws {TooLarge} {@link BrokenCaptions}
 */
export function plainObject(type: "pdf" | "captions", given: Uint8Array): Pick<NewFile, "kind" | "objects"> {
  const [kind, mediaType, bytes] =
    type === "pdf"
      ? (["document", "application/pdf", given] as const)
      : (["captions", "text/vtt", captionsOf(given)] as const);
  return { kind, objects: [{ mediaType, width: 0, height: 0, bytes }] };
}

function captionsOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length > MAX_CAPTION_BYTES) throw new TooLarge(MAX_CAPTION_BYTES / 1024 ** 2);
  const made = rewriteCaptions(new TextDecoder().decode(bytes));
  if ("line" in made) throw new BrokenCaptions(made.line);
  return new TextEncoder().encode(made.captions);
}
