/** Whether this is the address of a page on the web: https or http, a host with a dot, no name or password before it. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\\<>"{}|^`]+$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return !username && !password && /^[^.].*\.[^.]+$/.test(hostname);
}

/** A text without the signs that it ends with, however many: by hand, since a pattern would look for its end from every place. */
function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

/**
 * An address without what does not matter for being the same: scheme, "www.", capitals of the host, the fragment, the
 * last slash, and what campaigns append.
 *
 * @example
 * addressKey("http://www.Example.org/a/?utm_source=x#top"); // "example.org/a"
 */
export function addressKey(text: string): string {
  const url = new URL(text);
  for (const name of [...url.searchParams.keys()]) if (name.startsWith("utm_")) url.searchParams.delete(name);
  const host = url.hostname.replace(/^www\./, "");
  const port = url.port ? `:${url.port}` : "";
  return `${host}${port}${withoutEnd(url.pathname, "/")}${url.search}`;
}

/** A DOI out of whatever people write for one, or null: with or without "doi:", "https://doi.org/". */
export function doiIn(text: string): string | null {
  const found = /10\.\d{4,9}\/[^\s<>"{}|\\^]{1,200}/.exec(text)?.[0];
  return found ? withoutEnd(found, ".,;)]") : null;
}
