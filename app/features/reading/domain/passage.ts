import { foldWords } from "~/shared/fold-words";

/** A part of a lesson's text as search and notes see it. */
export interface TextBlock {
  /** `hashOfBlock`. */
  readonly hash: string;
  readonly text: string;
  readonly isHeading: boolean;
  /** Where on the page of the lesson it begins; null for what is no heading. */
  readonly headingId: string | null;
}

/** What of it a passage is found by. */
export type PassageBlock = Omit<TextBlock, "hash">;

/** Running text with the words that were looked for marked in it. */
export interface Excerpt {
  readonly parts: readonly { readonly text: string; readonly isHit: boolean }[];
}

/** The place in a lesson that answers a search best. */
export interface Passage extends Excerpt {
  /** What the place stands under; null before the first heading. */
  readonly heading: string | null;
  readonly headingId: string | null;
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’ʼ]*/gu;
/** An apostrophe joins words and ends none. */
const APOSTROPHE = /['’ʼ]$/u;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;
const BEFORE = 80;
const LONGEST = 240;

/** What is looked for, as folded words: the first dozen, each once. */
export function searchWords(query: string): string[] {
  const words = foldWords(query)
    .split(" ")
    .filter(Boolean)
    .map((word) => word.slice(0, LONGEST_WORD));
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** Long words find their longer forms too ("secur" finds "security"); short ones only themselves. */
export const findsBeginnings = (word: string): boolean => word.length >= 3;

const finds = (wanted: string, folded: string): boolean =>
  findsBeginnings(wanted)
    ? folded.split(" ").some((one) => one.startsWith(wanted))
    : folded.split(" ").includes(wanted);

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

function hitsIn(text: string, words: readonly string[]): Hit[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: match, index: from }) => {
    const folded = foldWords(match);
    const word = words.find((wanted) => finds(wanted, folded));
    const length = match.length - Number(APOSTROPHE.test(match));
    return word === undefined ? [] : [{ from, to: from + length, word }];
  });
}

/** Cuts a text between words, at most so long, beginning a little before its first hit. */
function windowOf(text: string, hits: readonly Hit[]): { from: number; to: number } {
  const first = hits[0]?.from ?? 0;
  let from = Math.max(0, first - BEFORE);
  if (from > 0) from = text.indexOf(" ", from) + 1 || from;
  from = Math.min(from, first);
  let to = Math.min(text.length, from + LONGEST);
  if (to < text.length) to = Math.max(text.lastIndexOf(" ", to), hits[0]?.to ?? 0, from + 1);
  return { from, to };
}

/** A passage of a text around the first words that were looked for, with these marked. */
export function excerptOf(source: string, words: readonly string[]): Excerpt {
  const text = source.replace(/\s+/gu, " ").trim();
  const hits = hitsIn(text, words);
  const { from, to } = windowOf(text, hits);
  const parts: { text: string; isHit: boolean }[] = [];
  let at = from;
  const add = (until: number, isHit: boolean) => {
    if (until > at) parts.push({ text: text.slice(at, until), isHit });
    at = Math.max(at, until);
  };
  if (from > 0) parts.push({ text: "… ", isHit: false });
  for (const hit of hits.filter((one) => one.from >= from && one.to <= to)) {
    add(hit.from, false);
    add(hit.to, true);
  }
  add(to, false);
  if (to < text.length) parts.push({ text: " …", isHit: false });
  return { parts };
}

/** Finds where in a lesson most of the words stand together: the block, what it stands under, and the words around. */
export function bestPassage(blocks: readonly PassageBlock[], words: readonly string[]): Passage | null {
  let best: { block: PassageBlock; heading: PassageBlock | null; found: number } | null = null;
  let heading: PassageBlock | null = null;
  for (const block of blocks) {
    if (block.isHeading) heading = block;
    else if (block.text) {
      const around = heading ? hitsIn(heading.text, words) : [];
      const own = hitsIn(block.text, words);
      const found = new Set([...around, ...own].map(({ word }) => word)).size + (own.length > 0 ? 0.5 : 0);
      if (!best || found > best.found) best = { block, heading, found };
    }
  }
  if (!best) return null;
  return {
    ...excerptOf(best.block.text, words),
    heading: best.heading?.text ?? null,
    headingId: best.heading?.headingId ?? null,
  };
}
