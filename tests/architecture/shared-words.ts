import { createHash } from "node:crypto";

/** As many words in a row as two texts may share at most, less one. */
const RUN = 12;

/** The words of a text, as two people would hear them: no marks, no capitals. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text in pieces, without what may be taken over: quotations, and titles of works. */
function ownPieces(text: string, titles: readonly string[]): string[] {
  let own = text;
  for (const title of titles) own = own.replaceAll(title, "\u0000");
  return own.replace(/["“„][^"”“\n]{1,600}["”“]/g, "\u0000").split("\u0000");
}

/** Names every run of twelve words, shortly enough that nobody reads the words out of it. */
export function runsOf(text: string, titles: readonly string[] = []): { name: string; words: string }[] {
  return ownPieces(text, titles).flatMap((piece) => {
    const words = wordsOf(piece);
    return words.slice(RUN - 1).map((_last, index) => {
      const run = words.slice(index, index + RUN).join(" ");
      return { name: createHash("sha256").update(run).digest("base64url").slice(0, 8), words: run };
    });
  });
}
