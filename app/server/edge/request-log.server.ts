import type { RequestHandler } from "express";
import { log } from "~/platform/log.server";
import { networkOf } from "~/platform/log-facts";

/** Answered all day long, and nobody's business. */
const UNTOLD = /^\/(?:assets|fonts|healthz|readyz)/;

/**
 * One line per request: number, method, path without its query, status, time and the client's network. No address,
 * no header and nothing that was sent. A status of 499 says that the reader went away.
 */
export function requestLog(): RequestHandler {
  return (req, res, next) => {
    if (UNTOLD.test(req.url)) return next();
    const began = performance.now();
    const { method, ip = "" } = req;
    const path = readable(req.url.split("?")[0] ?? "");
    res.once("close", () => {
      const status = res.writableFinished ? res.statusCode : 499;
      const milliseconds = Math.round(performance.now() - began);
      const facts = { requestId: String(res.locals.requestId), method, path, status, milliseconds };
      log[status >= 500 ? "error" : "info"]({ ...facts, network: networkOf(ip) }, "request");
    });
    next();
  };
}

/** Decoded, so that an address in it is recognised and cut however it is spelled. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path).slice(0, 200);
  } catch {
    return "(malformed)";
  }
}
