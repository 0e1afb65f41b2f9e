import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Response } from "express";

/** A reader who takes nothing for so long has gone, and holds what others wait for. */
const STALLED_MS = 60_000;

/**
 * Sends a file while it is made. The first piece is waited for before the headers go out, so that a refusal is still
 * an answer; a failure after that cuts the line, and a reader who leaves ends the making.
 */
export async function sendPieces(
  res: Response,
  status: number,
  pieces: AsyncIterable<Uint8Array>,
): Promise<void> {
  const source = pieces[Symbol.asyncIterator]();
  const first = await source.next();
  res.status(status);
  res.setTimeout(STALLED_MS, () => res.destroy());
  try {
    await pipeline(Readable.from(startingWith(first, source), { objectMode: false }), res);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  } finally {
    // Also where nothing was read because the reader had left already.
    await source.return?.();
  }
}

async function* startingWith(first: IteratorResult<Uint8Array>, rest: AsyncIterator<Uint8Array>) {
  for (let next = first; !next.done; next = await rest.next()) yield next.value;
}
