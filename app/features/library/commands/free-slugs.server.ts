import type { Context } from "~/platform/context.server";
import { slugOf } from "../domain/slug-of";
import type { ResourceRow } from "./resource-row.server";

/** Pages of the library itself stand under these. */
const RESERVED = ["export", "feed-xml", "import", "new"];

/** Gives addresses to entries that are added, each its own: title and year, and a number where that is taken. Under the lock. */
export async function freeSlugs(tx: Context, rows: readonly ResourceRow[]): Promise<string[]> {
  const wanted = rows.map(({ title, year }) => [slugOf(title), year].filter(Boolean).join("-"));
  const taken = new Set(RESERVED);
  const found = await tx.db.$queryRaw<{ slug: string }[]>`
    SELECT r."slug" FROM "Resource" r
    WHERE regexp_replace(r."slug", '-\\d{1,4}$', '') = ANY (${wanted}) OR r."slug" = ANY (${wanted})`;
  for (const { slug } of found) taken.add(slug);
  return wanted.map((slug) => {
    let free = slug;
    for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
    taken.add(free);
    return free;
  });
}
