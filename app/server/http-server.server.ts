import { createServer, type RequestListener, type Server } from "node:http";

/** How long the server waits for a sender, in milliseconds. */
interface Patience {
  /** For all headers, from the first byte of a connection or from the end of the request before. */
  readonly headersMs: number;
  /** For headers and body together. */
  readonly requestMs: number;
  /** How often it looks; a sender may be late by as much. */
  readonly checkEveryMs: number;
}

const PATIENCE: Patience = { headersMs: 15_000, requestMs: 60_000, checkEveryMs: 5_000 };
/** Sessions, a language and a look fit many times over. */
const MAX_HEADER_BYTES = 16_384;

/** A server that cuts off whoever sends too slowly: a byte a second would else hold a connection for ever. */
export function createHttpServer(
  answer: RequestListener,
  { headersMs, requestMs, checkEveryMs }: Patience = PATIENCE,
): Server {
  return createServer(
    {
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: checkEveryMs,
    },
    answer,
  );
}
