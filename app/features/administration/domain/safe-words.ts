const ADDRESS = /[^\s@<>"']{1,64}@[^\s@<>"']+/g;
/** The query of an address may carry a token; its host and path tell what was asked. */
const QUERY = /\?[^\s"'<>]+/g;
/** Long runs without a blank are tokens, keys and digests more often than words. */
const LONG_RUN = /[A-Za-z0-9_\-+/=.]{32,}/g;
const MOST_LETTERS = 300;

/**
 * An error's words as a page may show them: without addresses, tokens and keys, in one short line.
 *
 * @example
 * safeWords("550 no such user ana@example.org"); // "550 no such user […]"
 */
export function safeWords(text: string): string {
  const safe = text.replace(ADDRESS, "[…]").replace(QUERY, "?[…]").replace(LONG_RUN, "[…]");
  const line = safe.replace(/\s+/g, " ").trim();
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS)} …` : line;
}
