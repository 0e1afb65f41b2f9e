import { data, redirect } from "@remix-run/node";

/** Codes a page shows in the answer to its own form, and where to go from there. */
export interface ShownCodes {
  readonly recoveryCodes: readonly string[];
  readonly next: string;
}

interface Issued {
  readonly recoveryCodes: readonly string[];
  /** Where the session got a new token. */
  readonly setCookie?: string;
}

/**
 * Answers a form with codes that are kept nowhere in clear: the page that comes back is the only one that has them,
 * and no browser keeps it. Without codes it goes on at once.
 */
export function shownOnce({ recoveryCodes, setCookie }: Issued, next: string): Response {
  const headers = new Headers({ "Cache-Control": "no-store" });
  if (setCookie) headers.set("Set-Cookie", setCookie);
  if (recoveryCodes.length === 0) return redirect(next, { headers });
  return data<ShownCodes>({ recoveryCodes, next }, { headers }) as unknown as Response;
}
