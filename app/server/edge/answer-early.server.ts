import type { Request, Response } from "express";

/** How long somebody who was answered may go on sending before the line is cut. */
const LINGER_MS = 3_000;

/**
 * Says what there is to say while the body still arrives. The answer goes out whole at once; the rest is thrown away
 * unread for a moment, because a line that is cut at once takes the answer with it.
 */
export function answerEarly(req: Request, res: Response, body: Buffer): void {
  res.setHeader("Connection", "close");
  res.setHeader("Content-Length", body.length);
  res.write(body);
  const patience = setTimeout(() => res.end(), LINGER_MS);
  req.once("close", () => clearTimeout(patience));
  req.once("end", () => res.end());
  req.on("error", () => undefined);
  // Whoever read it half-way still waits for more; without them the rest flows away.
  req.removeAllListeners("readable");
  req.resume();
}
