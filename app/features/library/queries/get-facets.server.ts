import type { Context } from "~/platform/context.server";

/** Languages and countries that entries have, for lists to choose from. */
export interface Facets {
  readonly languages: readonly string[];
  readonly countries: readonly string[];
}

interface Kept {
  readonly stand: string;
  readonly facets: Facets;
}

/** The same for everybody until an entry changes, so they are counted once for each state of the library. */
let kept: Kept | null = null;

/** What there is to narrow the library by. */
export async function getFacets(ctx: Context): Promise<Facets> {
  const [state] = await ctx.db.$queryRaw<{ stand: string }[]>`
    SELECT current_database() || ' ' || coalesce(max(r."updatedAt")::text, '') AS "stand" FROM "Resource" r`;
  const stand = state?.stand ?? "";
  if (kept?.stand === stand) return kept.facets;
  const [facets] = await ctx.db.$queryRaw<Facets[]>`
    SELECT
      ARRAY(SELECT DISTINCT code FROM "Resource" r, unnest(r."languages") code WHERE r."retiredAt" IS NULL ORDER BY code) AS "languages",
      ARRAY(SELECT DISTINCT code FROM "Resource" r, unnest(r."countries") code WHERE r."retiredAt" IS NULL ORDER BY code) AS "countries"`;
  kept = { stand, facets: facets ?? { languages: [], countries: [] } };
  return kept.facets;
}
