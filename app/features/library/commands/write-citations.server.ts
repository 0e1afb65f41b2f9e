import { authorise, type Context, transact } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import type { CslItem } from "../domain/csl-item";
import { cite } from "../formats/cite.server";

/** As many as are cited in a few seconds; the rest is found the next time. */
const AT_ONCE = 500;
/** Kept where the processor can make nothing of a record, so that it is not asked for ever. */
const NOTHING = { apa: "", vancouver: "", harvard: "" };

/**
 * Writes how works are cited, for entries that are new or changed. Safe to run twice and beside changes: what is written
 * belongs to the version that was read, and to no other.
 *
 * @returns how many were written.
 */
export async function writeCitations(ctx: Context): Promise<number> {
  authorise(ctx.actor.kind === "system");
  const entries = await ctx.db.resource.findMany({
    where: { citations: { equals: Prisma.DbNull } },
    orderBy: { id: "asc" },
    take: AT_ONCE,
    select: { id: true, version: true, csl: true },
  });
  // A record went through its schema on the way into the table.
  const cited = await cite(entries.map(({ csl }) => csl as unknown as CslItem));
  return transact(ctx, async (tx) => {
    for (const [at, { id, version }] of entries.entries())
      await tx.db.resource.updateMany({
        where: { id, version },
        data: { citations: cited[at] ?? NOTHING },
      });
    return entries.length;
  });
}
