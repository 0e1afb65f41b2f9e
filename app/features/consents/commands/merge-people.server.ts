import { isAdministrator } from "~/features/identity";
import { authorise, type Context } from "~/platform/context.server";

/** An account that turned out to be a second one of the same person, and the one that has it all from now on. */
interface Merge {
  readonly fromId: string;
  readonly intoId: string;
}

/**
 * Carries over what was taken back, in the caller's transaction, who writes it down: a no that is newer than the other
 * account's yes holds for both. A yes is not carried over: it was given as somebody else. Where data went stays known.
 */
export async function mergePeople(tx: Context, { fromId, intoId }: Merge): Promise<void> {
  authorise(isAdministrator(tx.actor));
  await tx.db.$executeRaw`
    INSERT INTO "ConsentEntry" ("userId", kind, granted, "textVersion", source, at)
    SELECT ${intoId}, no.kind, false, no."textVersion", 'merge', ${tx.now}
    FROM (SELECT DISTINCT ON (kind) * FROM "ConsentEntry" WHERE "userId" = ${fromId} ORDER BY kind, at DESC) no
    JOIN (SELECT DISTINCT ON (kind) * FROM "ConsentEntry" WHERE "userId" = ${intoId} ORDER BY kind, at DESC) yes
      ON yes.kind = no.kind AND yes.granted AND yes.at < no.at
    WHERE NOT no.granted`;
  await tx.db.$executeRaw`
    UPDATE "DisclosedPerson" d SET "userId" = ${intoId} WHERE d."userId" = ${fromId} AND NOT EXISTS (
      SELECT FROM "DisclosedPerson" o WHERE o."userId" = ${intoId} AND o."disclosureId" = d."disclosureId")`;
}
