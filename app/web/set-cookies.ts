/** Headers of an answer that sets several cookies: each has a line of its own. */
export function withCookies(...cookies: readonly string[]): Headers {
  return new Headers(cookies.map((cookie) => ["Set-Cookie", cookie]));
}
