import type { PageContext } from "./page-context";

/** What the Express process hands to Remix with each request; made in `app/server`, nowhere else. */
export type RequestContext = PageContext & {
  /** The client's address behind the trusted proxies: for rate limits only, never stored in clear. */
  readonly ip: string;
  /** Browser and system in two words, such as "Firefox, Android"; empty where it does not say. */
  readonly browser: string;
  /** The secret of a browser that signed in before (`__Host-device`): for counting wrong passwords, never shown. */
  readonly deviceToken: string | null;
};

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends RequestContext {}
  interface Future {
    v3_singleFetch: true;
  }
}
