import { throughConsent } from "~/features/consents/index.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { findParticipants } from "../queries/find-participants.server";

/** Stable name of the public page with participants, in disclosures and in the catalogue of texts. */
const PUBLIC_PARTICIPANTS = "cohorts.public-participants";

/**
 * Writes down that somebody came to stand on the public lists of their schools, be it by agreeing or by being enrolled
 * after that. Whoever does not stand there is written down nowhere. For the product alone.
 */
export async function recordPublicLists(ctx: Context, { userId }: { userId: string }): Promise<void> {
  authorise(ctx.actor.kind === "system");
  await transact(ctx, async (tx) => {
    const enrolments = await tx.db.enrolment.findMany({
      where: { userId, cohortId: { not: null } },
      select: { cohortId: true },
    });
    for (const { cohortId } of enrolments) {
      if (!cohortId || (await isRecorded(tx, userId, cohortId))) continue;
      const people = (await findParticipants(tx, { cohortId })).filter((person) => person.userId === userId);
      await throughConsent(tx, {
        kind: "public_list",
        list: PUBLIC_PARTICIPANTS,
        cohortId,
        people,
        unlessEmpty: true,
      });
    }
  });
}

/** Once since the person last answered is enough: this is asked for whenever something may have changed. */
async function isRecorded(tx: Context, userId: string, cohortId: string): Promise<boolean> {
  const newest = await tx.db.consentEntry.findFirst({
    where: { userId, kind: "public_list" },
    orderBy: { at: "desc" },
    select: { at: true },
  });
  if (!newest) return false;
  const recorded = await tx.db.disclosedPerson.count({
    where: { userId, disclosure: { list: PUBLIC_PARTICIPANTS, cohortId, at: { gte: newest.at } } },
  });
  return recorded > 0;
}
