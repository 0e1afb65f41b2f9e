import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import type { Answer } from "./remix-adapter.server";

const compress = promisify(gzip);

interface KeptPage {
  readonly etag: string;
  readonly headers: Headers;
  readonly plain: Buffer;
  readonly gzipped: Buffer;
}

const KEPT_MS = 5_000;
const KEPT_PAGES = 400;

/**
 * Whole public pages as strangers see them, kept for seconds. They hold no inline
 * script and no nonce, so one copy serves everyone. Anything personal never
 * enters: only answers to requests without a session that a route declares public.
 */
export class PageCache {
  readonly #pages = new LRUCache<string, KeptPage>({ max: KEPT_PAGES, ttl: KEPT_MS });

  get(key: string): KeptPage | undefined {
    return this.#pages.get(key);
  }

  async keep(key: string, answer: Answer): Promise<KeptPage> {
    const page = {
      etag: `"${createHash("sha256").update(answer.body).digest("base64url").slice(0, 22)}"`,
      headers: answer.headers,
      plain: answer.body,
      gzipped: await compress(answer.body, { level: 6 }),
    };
    this.#pages.set(key, page);
    return page;
  }
}
