/** Headers of an answer that sets several cookies: each has a line of its own. */
export function withCookies(...cookies: readonly string[]): Headers {
  const headers = new Headers();
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return headers;
}
