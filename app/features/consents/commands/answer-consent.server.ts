import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { userIdOf } from "~/shared/actor";
import { counts } from "../domain/standing-consent";
import { WORDING_VERSION } from "../domain/wordings";
import { WordingChanged } from "../errors";
import { consentAnswered } from "../events";
import type { ConsentForm } from "../schema";

/**
 * Keeps what a person answers about one use of their data. Says yes or no, never "the other way round", so that two
 * tabs cannot undo each other unseen; the same answer again writes nothing. Taking back is possible whatever words are
 * in force.
 *
 * @throws {WordingChanged} for a yes to words that were replaced meanwhile.
 */
export async function answerConsent(ctx: Context, { kind, answer, textVersion }: ConsentForm): Promise<void> {
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null);
  const granted = answer === "yes";
  if (granted && textVersion !== WORDING_VERSION[kind]) throw new WordingChanged();
  await transact(ctx, async (tx) => {
    // Also waits for a list that is being made with this person on it: it is then read where their data went.
    await tx.db.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${userId} FOR UPDATE`;
    const newest = await tx.db.consentEntry.findFirst({
      where: { userId, kind },
      orderBy: { at: "desc" },
      select: { granted: true, textVersion: true, at: true },
    });
    const isSame = newest ? (granted ? counts({ kind, ...newest }) : !newest.granted) : !granted;
    if (isSame) return;
    await tx.db.consentEntry.create({
      data: { userId, kind, granted, textVersion, source: "account", at: after(newest?.at, tx.now) },
      select: { id: true },
    });
    await publish(tx, consentAnswered, { userId, kind });
    await audit(tx, {
      action: granted ? "consents.given" : "consents.revoked",
      objectType: "User",
      objectId: userId,
      details: { kind, textVersion },
    });
  });
}

/** Of two answers the later one has the later time, also where both began at the same instant. */
const after = (earlier: Date | undefined, now: Date): Date =>
  earlier && earlier >= now ? new Date(earlier.getTime() + 1) : now;
