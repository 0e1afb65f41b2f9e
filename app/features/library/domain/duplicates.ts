import { foldWords } from "~/shared/fold-words";
import { yearOf } from "./csl-item";
import type { ResourceDraft } from "./resource";
import { addressKey } from "./web-address";

/** By what two entries are taken for the same work. */
export type SameBy = "doi" | "address" | "title";

/** What an entry is recognised by; the surest first. */
export interface WorkKeys {
  readonly doi: string | null;
  readonly address: string | null;
  /** Folded title and year. */
  readonly title: string;
}

export const titleKey = (foldedTitle: string, year: number | null): string => `${foldedTitle}|${year ?? ""}`;

export const keysOf = ({ csl }: ResourceDraft): WorkKeys => ({
  doi: csl.DOI?.toLowerCase() ?? null,
  address: csl.URL ? addressKey(csl.URL) : null,
  title: titleKey(foldWords(csl.title), yearOf(csl)),
});

/** Works that are known already, by each key. */
export interface KnownWorks<T> {
  readonly doi: ReadonlyMap<string, T>;
  readonly address: ReadonlyMap<string, T>;
  readonly title: ReadonlyMap<string, T>;
}

/** The work that an entry is, and by what it was recognised; null for one that is new. */
export function recognise<T>(
  keys: WorkKeys,
  known: KnownWorks<T>,
): { readonly by: SameBy; readonly work: T } | null {
  for (const by of ["doi", "address", "title"] as const) {
    const key = keys[by];
    const work = key === null ? undefined : known[by].get(key);
    if (work !== undefined) return { by, work };
  }
  return null;
}
