/** Everything that ends a line somewhere, and everything that cannot be seen. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;
const MAX_LENGTH = 200;

/**
 * A text that may stand in a mail's header: one line, without control or direction characters.
 *
 * Cleaned rather than refused: a person whose name holds a line break shall get their mail, under the same headers
 * as everybody.
 *
 * @example
 * headerText("Ada\r\nBcc: all@example.org"); // "Ada Bcc: all@example.org"
 */
export function headerText(text: string): string {
  return text.replace(INVISIBLE, " ").replace(/\s+/g, " ").trim().slice(0, MAX_LENGTH);
}
