import { isAdministrator } from "~/features/identity";
import { authorise, type Context } from "~/platform/context.server";

/** An account that turned out to be a second one of the same person, and the one that has it all from now on. */
interface Merge {
  readonly fromId: string;
  readonly intoId: string;
}

/**
 * Moves reviews, in the caller's transaction, who looked for works both review and for own works, and writes it down.
 * A work gets another number for its reviewer where the other account calls another work by the same.
 */
export async function mergePeople(tx: Context, { fromId, intoId }: Merge): Promise<void> {
  authorise(isAdministrator(tx.actor));
  await tx.db.$executeRaw`
    WITH moving AS (
      SELECT a.id, a."workAlias", row_number() OVER (ORDER BY a.id) AS place FROM "ReviewAllocation" a
      WHERE a."reviewerId" = ${fromId} AND EXISTS (
        SELECT FROM "ReviewAllocation" o WHERE o."reviewerId" = ${intoId} AND o."workAlias" = a."workAlias")
    ), free AS (
      SELECT n, row_number() OVER (ORDER BY random()) AS place FROM generate_series(100, 999) n
      WHERE NOT EXISTS (SELECT FROM "ReviewAllocation" o
        WHERE o."reviewerId" IN (${fromId}, ${intoId}) AND o."workAlias" = n)
    )
    UPDATE "ReviewAllocation" a SET "workAlias" = free.n FROM moving JOIN free USING (place) WHERE a.id = moving.id`;
  await tx.db.reviewAllocation.updateMany({
    where: { reviewerId: fromId },
    data: { reviewerId: intoId },
  });
}
