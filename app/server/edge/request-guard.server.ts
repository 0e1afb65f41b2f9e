import type { Request, RequestHandler, Response } from "express";
import { answerEarly } from "./answer-early.server";

const SAFE = new Set(["GET", "HEAD"]);
const UNSAFE = new Set(["POST", "PUT", "PATCH", "DELETE"]);
/** Enough for an application or an assignment in Cyrillic letters, form-encoded. */
const MAX_BODY_BYTES = 256 * 1024;
const MAX_URL_LETTERS = 4_000;
const MAX_QUERY_PARTS = 100;

const plain = (text: string) => `${text}\n`;

interface GuardOptions {
  readonly appOrigin: string;
}

/**
 * Refuses what no page of ours ever sends, before Remix sees it.
 *
 * Remix 2.17 runs actions for `?_data=` and for resource routes without any check
 * of the origin, and lets a missing Origin pass: so both are decided here.
 */
export function requestGuard({ appOrigin }: GuardOptions): RequestHandler {
  const host = new URL(appOrigin).host;
  return (req, res, next) => {
    const refuse = (status: number, why: string) => {
      res.setHeader("Cache-Control", "no-store");
      res.status(status).type("text/plain").send(plain(why));
    };
    if (!SAFE.has(req.method) && !UNSAFE.has(req.method)) {
      res.setHeader("Allow", "GET, HEAD, POST");
      return refuse(405, "Method not allowed");
    }
    for (const name of ["x-forwarded-host", "x-forwarded-port", "x-http-method-override"])
      delete req.headers[name];
    if (req.headers.host !== host) return refuse(421, "This server does not answer for that name");
    if (req.url.length > MAX_URL_LETTERS) return refuse(414, "The address is too long");
    // An address in full ("GET http://elsewhere/") is for proxies.
    if (!req.url.startsWith("/") || !isDecodable(req.path)) return refuse(400, "The address is malformed");
    const query = req.url.split("?")[1] ?? "";
    if (query && query.split("&").length > MAX_QUERY_PARTS) return refuse(400, "Too many parameters");
    // Decoded as the framework decodes it, so that no spelling of the name slips by.
    if (new URLSearchParams(query).has("_data")) return refuse(400, "Bad request");
    if (UNSAFE.has(req.method) && !isSameOrigin(req.headers, appOrigin))
      return refuse(403, "This form came from another site. Nothing was changed.");
    next();
  };
}

function isDecodable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** `Origin` equal to ours; where a browser withholds it, `Sec-Fetch-Site` has to say same-origin. */
export function isSameOrigin(headers: Headers, appOrigin: string): boolean {
  const { origin } = headers;
  if (typeof origin === "string" && origin !== "null") return origin === appOrigin;
  return headers["sec-fetch-site"] === "same-origin";
}

/** Caps the raw body, counted as it arrives: a length that is announced may be a lie, or missing. */
export function bodyCap(maxBytes = MAX_BODY_BYTES): RequestHandler {
  return (req, res, next) => {
    if (!UNSAFE.has(req.method) || res.locals.stream) return next();
    if (Number(req.headers["content-length"] ?? 0) > maxBytes) return refuseBody(req, res);
    let bytes = 0;
    const chunks: Buffer[] = [];
    const take = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      req.off("data", take);
      refuseBody(req, res);
    };
    req.on("data", take);
    req.on("end", () => {
      if (bytes > maxBytes) return;
      // Read once here, within the cap; handed to Remix as if it had just arrived.
      res.locals.body = Buffer.concat(chunks);
      next();
    });
    req.on("error", () => undefined);
  };
}

/** Says no while the body still arrives. */
function refuseBody(req: Request, res: Response): void {
  res.setHeader("Cache-Control", "no-store");
  res.status(413).type("text/plain");
  answerEarly(req, res, Buffer.from(plain("That is more than this form takes. Nothing was changed.")));
}
