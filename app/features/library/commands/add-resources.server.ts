import type { Context } from "~/platform/context.server";
import type { ResourceDraft } from "../domain/resource";
import { freeSlugs } from "./free-slugs.server";
import { rowOf } from "./resource-row.server";

/** Writes new entries of the site, in one statement. Part of the commands that add them, under the lock. */
export async function addResources(
  tx: Context,
  drafts: readonly ResourceDraft[],
): Promise<readonly { readonly id: string; readonly slug: string }[]> {
  if (drafts.length === 0) return [];
  const rows = drafts.map(rowOf);
  const slugs = await freeSlugs(tx, rows);
  return tx.db.resource.createManyAndReturn({
    data: rows.map((row, index) => ({
      ...row,
      slug: slugs[index]!,
      addedAt: tx.now,
      updatedAt: tx.now,
    })),
    select: { id: true, slug: true },
  });
}
