import type { PageContext } from "./page-context";

/** What the Express process hands to Remix with each request; made in `app/server`, nowhere else. */
export type RequestContext = PageContext & {
  /** The client's address behind the trusted proxies: for rate limits only, never stored in clear. */
  readonly ip: string;
};

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends RequestContext {}
  interface Future {
    v3_singleFetch: true;
  }
}
