import { ReadableStream } from "node:stream/web";
import type { Request, RequestHandler, Response } from "express";
import { BodyTooLarge } from "~/web/receive-file.server";

/**
 * Bodies with files are passed on as they arrive, counted on the way: whoever may not send them is refused before
 * anything is read, and nothing is held beyond the cap. All other addresses have the small cap of forms.
 */
export function uploadBody(addresses: RegExp, maxBytes: number): RequestHandler {
  return (req, res, next) => {
    if (req.method === "POST" && addresses.test(req.path))
      res.locals.stream = ReadableStream.from(counted(req, maxBytes));
    next();
  };
}

async function* counted(req: Request, maxBytes: number): AsyncGenerator<Uint8Array> {
  if (Number(req.headers["content-length"] ?? 0) > maxBytes) throw new BodyTooLarge();
  let bytes = 0;
  for await (const piece of req.iterator({ destroyOnReturn: false })) {
    bytes += (piece as Buffer).length;
    if (bytes > maxBytes) throw new BodyTooLarge();
    yield piece as Buffer;
  }
}

/** Whether the answer is ready while the question still arrives. */
export const isStillSending = (req: Request, res: Response): boolean =>
  res.locals.stream !== undefined && !req.readableEnded;
