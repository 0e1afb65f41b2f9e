import { listResources } from "~/features/library/index.server";
import type { Context } from "~/platform/context.server";
import { type DraftHead, findDraft } from "./get-draft.server";

/** A work of the library, for whoever looks for a source. */
export interface FoundWork {
  readonly slug: string;
  /** Who, when, what: on one line. */
  readonly label: string;
  /** By which the course cites it already; null where it does not. */
  readonly key: string | null;
}

/** As many as one looks through; more words find fewer. */
const MOST_WORKS = 12;

interface Wanted {
  readonly draftId: string;
  readonly q: string;
  readonly locale: string;
}

/** The works of the library that answer a search, best first; none without words. */
async function findWorks(
  ctx: Context,
  { courseId, q, locale }: { readonly courseId: string } & Omit<Wanted, "draftId">,
): Promise<readonly FoundWork[]> {
  if (!q) return [];
  const { resources } = await listResources(ctx, { q, page: 1, locale });
  const shown = resources.slice(0, MOST_WORKS);
  const listed = await ctx.db.courseSource.findMany({
    where: { courseId, resourceId: { in: shown.map(({ id }) => id) } },
    select: { key: true, resourceId: true },
  });
  const keys = new Map(listed.map(({ key, resourceId }) => [resourceId, key]));
  return shown.map(({ id, slug, credit, year, title }) => ({
    slug,
    label: [credit, year, title].filter(Boolean).join(" · "),
    key: keys.get(id) ?? null,
  }));
}

/** A draft and what of the library answers a search for its sources. */
export interface LibraryForDraft extends DraftHead {
  readonly q: string;
  readonly works: readonly FoundWork[];
}

/**
 * Works of the library for the sources of a draft.
 *
 * @throws {NotFound} for a draft the actor does not write.
 */
export async function findLibraryWorks(ctx: Context, wanted: Wanted): Promise<LibraryForDraft> {
  const { document: _, front: __, ...draft } = await findDraft(ctx, wanted.draftId);
  return { ...draft, q: wanted.q, works: await findWorks(ctx, { ...wanted, courseId: draft.courseId }) };
}
