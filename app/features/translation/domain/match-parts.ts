import { diffWords, LEAST_SHARED, shareOf } from "~/shared/block-diff";

/** A part of the original as it is now. */
export interface SourcePart {
  readonly hash: string;
  /** What kind of block it is: only a block of the same kind is its translation. */
  readonly kind: string;
  readonly words: string;
  /** Holds no words of its own (a drawing, a rule): it is the same in every language. */
  readonly isWordless: boolean;
}

/** A translated part, by the original it was made from. */
export interface TranslatedPart {
  /** Of the original then; empty where only so much is known, that it was an earlier one. */
  readonly sourceHash: string;
  readonly kind: string;
  /** Of the original then. */
  readonly words: string;
  /** Place in the original then. */
  readonly position: number;
}

/** How a part of the original stands in another language. */
export type PartState = "current" | "stale" | "missing" | "wordless";

/** A part of the original with its translation. */
export interface MatchedPart<T> {
  readonly state: PartState;
  /** Null where there is none. */
  readonly translated: T | null;
}

/** Of several, the one that stood nearest to a place. */
function nearest<T extends TranslatedPart>(parts: readonly T[], place: number): T | undefined {
  return parts.reduce<T | undefined>(
    (best, part) =>
      best && Math.abs(best.position - place) <= Math.abs(part.position - place) ? best : part,
    undefined,
  );
}

/** The translation of an earlier version of a part: of its kind, with a third of the words in common, and the likest. */
function likest<T extends TranslatedPart>(
  source: SourcePart,
  parts: readonly T[],
  place: number,
): T | undefined {
  const likeness = (part: T) => shareOf(diffWords(part.words, source.words));
  const alike = parts
    .filter(({ kind }) => kind === source.kind)
    .map((part) => ({ part, share: part.words === source.words ? 1 : likeness(part) }))
    .filter(({ share }) => share >= LEAST_SHARED);
  const most = Math.max(0, ...alike.map(({ share }) => share));
  return nearest(
    alike.filter(({ share }) => share === most).map(({ part }) => part),
    place,
  );
}

/**
 * Which translation belongs to which part of the original as it is now. The same original, wherever it has moved to,
 * makes a translation current; an earlier version of it makes it stale; every translation is used once.
 */
export function matchParts<T extends TranslatedPart>(
  sources: readonly SourcePart[],
  translated: readonly T[],
): MatchedPart<T>[] {
  const free = new Set(translated);
  const take = (part: T | undefined) => {
    if (part) free.delete(part);
    return part ?? null;
  };
  const same = sources.map((source, place) =>
    source.isWordless
      ? null
      : take(
          nearest(
            [...free].filter(({ sourceHash }) => sourceHash === source.hash),
            place,
          ),
        ),
  );
  return sources.map((source, place) => {
    if (source.isWordless) return { state: "wordless", translated: null };
    const current = same[place];
    if (current) return { state: "current", translated: current };
    const earlier = take(likest(source, [...free], place));
    return earlier ? { state: "stale", translated: earlier } : { state: "missing", translated: null };
  });
}

/** How many parts there are to translate, and how many of them are out of date or missing. */
export interface Counts {
  readonly parts: number;
  readonly stale: number;
  readonly missing: number;
}

export function countStates(states: readonly PartState[]): Counts {
  const count = (wanted: PartState) => states.filter((state) => state === wanted).length;
  return { parts: states.length - count("wordless"), stale: count("stale"), missing: count("missing") };
}
