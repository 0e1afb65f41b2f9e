import type { TextBlock } from "./passage";

/** How a place in a text is remembered: what stood there, and around it. */
export interface Anchor {
  readonly blockHash: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where the place is today: as it was, with other words, or nowhere. */
export type Place =
  | { readonly state: "there" | "changed"; readonly index: number }
  | { readonly state: "gone" };

const QUOTE = 300;
const AROUND = 60;
/** From this share of words in common on, a block is taken for the same one with other words. */
const ALIKE = 0.6;
/** Where both neighbours stand as they stood, less is enough. */
const ALIKE_BETWEEN = 0.25;

const even = (text: string): string => text.replace(/\s+/gu, " ").trim();

const beginning = (text: string, longest: number): string => even(text).slice(0, longest);
const end = (text: string, longest: number): string => even(text).slice(-longest);

/** Remembers one block of a text. */
export function anchorOf(blocks: readonly TextBlock[], index: number): Anchor {
  return {
    blockHash: blocks[index]?.hash ?? "",
    quote: beginning(blocks[index]?.text ?? "", QUOTE),
    prefix: end(blocks[index - 1]?.text ?? "", AROUND),
    suffix: beginning(blocks[index + 1]?.text ?? "", AROUND),
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much two texts have in common: Dice's coefficient over their words, from 0 to 1. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(word, count - 1);
  }
  return one.length + other.length === 0 ? 0 : (2 * common) / (one.length + other.length);
}

/**
 * Finds a remembered place in a text that may have changed since: the same block; one that still begins with the same
 * words; the one most like it. Of several the one between the former neighbours is taken.
 */
export function findPlace(blocks: readonly TextBlock[], { blockHash, quote, prefix, suffix }: Anchor): Place {
  const neighbours = (index: number): number =>
    Number(prefix !== "" && end(blocks[index - 1]?.text ?? "", AROUND) === prefix) +
    Number(suffix !== "" && beginning(blocks[index + 1]?.text ?? "", AROUND) === suffix);
  const likeliest = (indexes: readonly number[]): number | undefined =>
    [...indexes].sort((one, other) => neighbours(other) - neighbours(one) || one - other)[0];
  const all = blocks.map((_, index) => index);

  const same = likeliest(all.filter((index) => blocks[index]!.hash === blockHash));
  if (same !== undefined) return { state: "there", index: same };
  if (quote === "") return { state: "gone" };
  const longer = likeliest(all.filter((index) => beginning(blocks[index]!.text, quote.length) === quote));
  if (longer !== undefined) return { state: "changed", index: longer };

  const wanted = wordsOf(quote);
  let best: { index: number; score: number } | null = null;
  for (const index of all) {
    const alike = likeness(wanted, wordsOf(beginning(blocks[index]!.text, QUOTE + AROUND)));
    const isBetween = neighbours(index) === 2 && alike >= ALIKE_BETWEEN;
    const score = alike + neighbours(index) * 0.1;
    if ((alike >= ALIKE || isBetween) && (!best || score > best.score)) best = { index, score };
  }
  return best ? { state: "changed", index: best.index } : { state: "gone" };
}
