import { align } from "./align";

/** A run of words that stayed, came or went. */
export interface Words {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** What became of one block of a text. */
export type BlockChange =
  | { readonly kind: "same" | "added" | "removed"; readonly text: string }
  | { readonly kind: "changed"; readonly words: readonly Words[] };

/** Blanks are words of their own, so that what is shown is the text to the letter. */
const wordsOf = (text: string): string[] =>
  text.match(/\s+|[\p{L}\p{M}\p{N}_’'-]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

const countsAsWord = (word: string) => /[\p{L}\p{N}]/u.test(word);

/** Words of one block against words of another, runs of the same kind taken together. */
export function diffWords(before: string, after: string): Words[] {
  const runs: { kind: Words["kind"]; text: string }[] = [];
  for (const step of align(wordsOf(before), wordsOf(after), (word) => word)) {
    const text = step.kind === "added" ? step.after : step.before;
    const last = runs.at(-1);
    if (last?.kind === step.kind) last.text += text;
    else runs.push({ kind: step.kind, text });
  }
  return runs;
}

/** Less than a third in common: two blocks, not one that changed. */
export const LEAST_SHARED = 1 / 3;

/** How much of the longer of two texts stands in the other as well, in order: from 0 to 1. */
export function shareOf(words: readonly Words[]): number {
  const count = (kinds: readonly Words["kind"][]) =>
    words
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, { text }) => sum + wordsOf(text).filter(countsAsWord).length, 0);
  const kept = count(["same"]);
  return kept === 0 ? 0 : kept / Math.max(kept + count(["removed"]), kept + count(["added"]));
}

const isSameBlockChanged = (words: readonly Words[]): boolean => shareOf(words) >= LEAST_SHARED;

/** Between two blocks that stayed: what went is set against what came, in order, where they have words in common. */
function pairUp(removed: readonly string[], added: readonly string[]): BlockChange[] {
  const changes: BlockChange[] = [];
  let next = 0;
  for (const before of removed) {
    const found = added.findIndex((after, at) => at >= next && isSameBlockChanged(diffWords(before, after)));
    if (found < 0) {
      changes.push({ kind: "removed", text: before });
      continue;
    }
    changes.push(...added.slice(next, found).map((text) => ({ kind: "added" as const, text })));
    changes.push({ kind: "changed", words: diffWords(before, added[found]!) });
    next = found + 1;
  }
  return [...changes, ...added.slice(next).map((text) => ({ kind: "added" as const, text }))];
}

/**
 * What changed between two texts, block by block and within a block word by word.
 *
 * @param before - Each block as a person would write it down, so that a changed link or description shows as words.
 *
 * @example
 * diffBlocks(["One."], ["One.", "Two."]); // [{ kind: "same", text: "One." }, { kind: "added", text: "Two." }]
 */
export function diffBlocks(before: readonly string[], after: readonly string[]): BlockChange[] {
  const changes: BlockChange[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  const settle = () => {
    changes.push(...pairUp(removed, added));
    [removed, added] = [[], []];
  };
  for (const step of align(before, after, (block) => block)) {
    if (step.kind === "removed") removed.push(step.before);
    else if (step.kind === "added") added.push(step.after);
    else {
      settle();
      changes.push({ kind: "same", text: step.after });
    }
  }
  settle();
  return changes;
}

/** How much changed, for a line above the whole. */
export function countChanges(
  changes: readonly BlockChange[],
): Record<"added" | "removed" | "changed", number> {
  const count = (kind: BlockChange["kind"]) => changes.filter((change) => change.kind === kind).length;
  return { added: count("added"), removed: count("removed"), changed: count("changed") };
}
