/** A piece of what somebody wrote: words, or an address that may be followed. */
export type TextPart =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string };

/** Only what is written out in full, in the letters addresses are made of. */
const ADDRESS = /https:\/\/[!-~]{1,2000}/gi;
const ENDS_NO_ADDRESS = new Set(".,;:!?'\"*_~");
/** An address that runs on in other letters is another address than the part we could read. */
const RUNS_ON = /^[\p{L}\p{M}\p{N}!-~]/u;
/** Whatever has a second meaning somewhere: read differently by browsers, or as markup. */
const DOUBTFUL = /[\\<>"'`{}|^]/;

/**
 * The end of an address within a sentence: marks after it belong to the sentence, and so does a closing bracket that
 * was opened before it.
 */
function withoutSentence(found: string): string {
  let end = found.length;
  while (end > 0) {
    const last = found.charAt(end - 1);
    const closes = last === ")" || last === "]";
    const opener = last === ")" ? "(" : "[";
    if (ENDS_NO_ADDRESS.has(last)) end -= 1;
    else if (closes && !found.slice(0, end).includes(opener)) end -= 1;
    else break;
  }
  return found.slice(0, end);
}

/** Where a typed address leads, or null where that is not plain: no other scheme, no name before an @, a real host. */
function destinationOf(typed: string): string | null {
  if (DOUBTFUL.test(typed) || !URL.canParse(typed)) return null;
  const { protocol, username, password, hostname, href } = new URL(typed);
  const typedHost = typed.slice("https://".length).split(/[/?#]/, 1)[0] ?? "";
  if (protocol !== "https:" || username || password || !hostname.includes(".")) return null;
  return typedHost.toLowerCase().split(":", 1)[0] === hostname ? href : null;
}

/**
 * Parts a text into words and links. A link is an `https:` address that was typed out, shown as it was typed and leading
 * exactly there; everything else stays words.
 *
 * @example
 * partsOf("See https://osce.org/a, please."); // words "See ", link "https://osce.org/a", words ", please."
 */
export function partsOf(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const match of text.matchAll(ADDRESS)) {
    if (RUNS_ON.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2))) continue;
    const typed = withoutSentence(match[0]);
    const href = destinationOf(typed);
    if (href === null) continue;
    if (match.index > done) parts.push({ kind: "words", text: text.slice(done, match.index) });
    parts.push({ kind: "link", text: typed, href });
    done = match.index + typed.length;
  }
  if (done < text.length) parts.push({ kind: "words", text: text.slice(done) });
  return parts;
}
