import type { Context } from "~/platform/context.server";
import { keysOf, recognise, type SameBy, titleKey } from "../domain/duplicates";
import type { ReadEntry } from "../formats/read-list.server";

/** An entry of a list that is known already: in the library, or further up in the list itself. */
export interface KnownEntry {
  readonly line: number;
  readonly title: string;
  readonly by: SameBy;
  /** The address of the entry in the library; null where it stands twice in the list. */
  readonly slug: string | null;
}

interface JudgedList {
  readonly fresh: readonly ReadEntry[];
  readonly known: readonly KnownEntry[];
}

interface Standing {
  readonly slug: string;
  readonly doi: string | null;
  readonly addressKey: string | null;
  readonly foldedTitle: string;
  readonly year: number | null;
}

/** Parts what a list adds from what is known. One statement, however long the list is. */
export async function judgeList(ctx: Context, entries: readonly ReadEntry[]): Promise<JudgedList> {
  const keyed = entries.map((entry) => ({ entry, keys: keysOf(entry.draft) }));
  const dois = keyed.flatMap(({ keys }) => keys.doi ?? []);
  const addresses = keyed.flatMap(({ keys }) => keys.address ?? []);
  const titles = keyed.map(({ keys }) => keys.title.slice(0, keys.title.lastIndexOf("|")));
  const standing = await ctx.db.$queryRaw<Standing[]>`
    SELECT r."slug", r."doi", r."addressKey", r."foldedTitle", r."year" FROM "Resource" r
    WHERE r."retiredAt" IS NULL AND (
      r."doi" = ANY (${dois}::text[]) OR r."addressKey" = ANY (${addresses}::text[]) OR r."foldedTitle" = ANY (${titles}::text[]))`;
  const known = {
    doi: new Map<string, string | null>(),
    address: new Map<string, string | null>(),
    title: new Map<string, string | null>(),
  };
  for (const { slug, doi, addressKey, foldedTitle, year } of standing) {
    if (doi) known.doi.set(doi, slug);
    if (addressKey) known.address.set(addressKey, slug);
    known.title.set(titleKey(foldedTitle, year), slug);
  }
  const fresh: ReadEntry[] = [];
  const same: KnownEntry[] = [];
  for (const { entry, keys } of keyed) {
    const found = recognise(keys, known);
    if (found) {
      same.push({ line: entry.line, title: entry.draft.csl.title, by: found.by, slug: found.work });
      continue;
    }
    fresh.push(entry);
    if (keys.doi) known.doi.set(keys.doi, null);
    if (keys.address) known.address.set(keys.address, null);
    known.title.set(keys.title, null);
  }
  return { fresh, known: same };
}
