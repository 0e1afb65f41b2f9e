import { type Context, searching } from "~/platform/context.server";
import type { LibrarySearch } from "../domain/library-search";
import type { ResourceDraft } from "../domain/resource";
import { draftOfRow, ENTRY_COLUMNS } from "./draft-of-row.server";
import { resourceOrder } from "./list-resources.server";
import { resourcesWhere } from "./resources-where.server";
import { soughtWords } from "./sought-words.server";

/** One file holds no more; a list that finds more says so. */
export const MOST_EXPORTED = 5_000;
const AT_A_TIME = 250;

/** An entry on its way into a file. */
export interface ExportedResource {
  readonly slug: string;
  readonly draft: ResourceDraft;
}

type Chosen =
  | { readonly slugs: readonly string[] }
  | (Omit<LibrarySearch, "page"> & { readonly locale: string });

/**
 * Entries that were picked, or all that a search finds, in its order, some at a time: a file of thousands is sent while
 * it is read and never held whole. Open to everybody.
 */
export async function* exportResources(
  ctx: Context,
  chosen: Chosen,
): AsyncGenerator<readonly ExportedResource[]> {
  const slugs = "slugs" in chosen ? chosen.slugs : await foundSlugs(ctx, chosen);
  for (let from = 0; from < slugs.length; from += AT_A_TIME) {
    const some = slugs.slice(from, from + AT_A_TIME);
    const rows = await ctx.db.resource.findMany({
      where: { slug: { in: [...some] }, ...("slugs" in chosen ? {} : { retiredAt: null }) },
      select: { ...ENTRY_COLUMNS, slug: true },
    });
    const bySlug = new Map(rows.map((row) => [row.slug, row]));
    yield some.flatMap((slug) => {
      const row = bySlug.get(slug);
      return row ? [{ slug, draft: draftOfRow(row) }] : [];
    });
  }
}

async function foundSlugs(
  ctx: Context,
  { sort, locale, ...filters }: Omit<LibrarySearch, "page"> & { readonly locale: string },
): Promise<string[]> {
  const reading = filters.q ? searching(ctx) : ctx;
  const words = filters.q ? await soughtWords(reading, filters.q) : [];
  const rows = await reading.db.$queryRaw<{ slug: string }[]>`
    SELECT r."slug" FROM "Resource" r ${resourcesWhere(filters, words)}
    ORDER BY ${resourceOrder(sort, words, locale)} LIMIT ${MOST_EXPORTED}`;
  return rows.map(({ slug }) => slug);
}
