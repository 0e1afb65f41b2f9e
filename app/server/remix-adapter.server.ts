import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import type { RequestContext } from "~/web/load-context";
import { RenderedPage } from "~/web/rendered-page.server";
import { StreamedFile } from "~/web/streamed-file.server";
import { branchHandlers } from "./branch-handlers.server";
import { withWaitingHeaders } from "./waiting-headers.server";

/** A finished answer: pages are small and complete, so they travel as one buffer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
  /** Instead of the body, for a file that is made while it is sent. */
  readonly pieces?: AsyncIterable<Uint8Array>;
}

const NO_BODY = Buffer.alloc(0);

/**
 * Runs Remix for one Express request.
 *
 * Written by hand instead of `@remix-run/express` for three reasons: the URL is
 * built from APP_ORIGIN and never from a header, the body is the one that was
 * read within its cap, and a reader who goes away does not abort a command half-way.
 */
export function remixAdapter(build: ServerBuild, mode: string, appOrigin: string) {
  const handlerOf = branchHandlers(withWaitingHeaders(build), mode);
  return async (req: ExpressRequest, res: ExpressResponse, page: RequestContext): Promise<Answer> => {
    const hasBody = req.method !== "GET" && req.method !== "HEAD";
    const url = new URL(appOrigin + collapseSlashes(req.originalUrl));
    const request = new Request(url, {
      method: req.method,
      headers: headersOf(req),
      ...(hasBody ? bodyOf(res) : {}),
    });
    const response = await handlerOf(url.pathname)(request, page as RequestContext & AppLoadContext);
    const { status, headers } = response;
    if (response instanceof StreamedFile) return { status, headers, body: NO_BODY, pieces: response.pieces };
    const body = response instanceof RenderedPage ? response.html : Buffer.from(await response.arrayBuffer());
    return { status, headers, body };
  };
}

/** What was read within its cap; of a form with a file what is still to be read. */
function bodyOf({ locals }: ExpressResponse): { body: RequestInit["body"]; duplex?: "half" } {
  const stream = locals.stream as ReadableStream<Uint8Array> | undefined;
  if (stream) return { body: stream, duplex: "half" };
  return { body: (locals.body as Buffer<ArrayBuffer> | undefined) ?? null };
}

/** `//evil` in a path would be read as a host. */
const collapseSlashes = (url: string) => url.replace(/^\/{2,}/, "/");

function headersOf(req: ExpressRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) headers.append(name, one);
    }
  }
  return headers;
}
