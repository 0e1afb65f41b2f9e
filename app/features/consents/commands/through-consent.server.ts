import { audit } from "~/platform/audit.server";
import { type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import type { ConsentKind } from "../domain/wordings";
import { consentsOf } from "../queries/consents-of.server";

interface OutgoingList<P> {
  readonly kind: ConsentKind;
  /** Stable name: "cohorts.donor-list". */
  readonly list: string;
  readonly people: readonly P[];
  /** Null where the list belongs to no cohort. */
  readonly cohortId: string | null;
  /** A list that names nobody did not go out. */
  readonly unlessEmpty?: boolean;
}

/** Somebody who could be on a list. */
interface Candidate {
  readonly userId: string;
  readonly isProtected: boolean;
}

/** Whom a list may name, and how many it may not. */
export interface Passed<P> {
  readonly included: readonly P[];
  readonly leftOut: number;
}

/**
 * Those of a list who agreed; on public lists protected people never are. For looking alone: what goes out is written
 * down by `throughConsent`.
 */
export async function passConsent<P extends Candidate>(
  ctx: Context,
  { kind, people }: Pick<OutgoingList<P>, "kind" | "people">,
): Promise<Passed<P>> {
  const ids = people.map(({ userId }) => userId);
  const agreed = await consentsOf(ctx, ids, kind);
  const hides = kind === "public_list";
  const included = people.filter(({ userId, isProtected }) => agreed.has(userId) && !(hides && isProtected));
  return { included, leftOut: people.length - included.length };
}

/**
 * Lets a list or export go out with those who agreed, and writes down who was on it. Who may make the list is the
 * caller's question. While it is made nobody on it can take back their consent: they come before, and are left out, or
 * after, and read that they were on it.
 */
export async function throughConsent<P extends Candidate>(
  ctx: Context,
  { kind, list, people, cohortId, unlessEmpty = false }: OutgoingList<P>,
): Promise<Passed<P>> {
  return transact(ctx, async (tx) => {
    const ids = people.map(({ userId }) => userId);
    await tx.db.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ANY(${ids}) ORDER BY "id" FOR KEY SHARE`;
    const passed = await passConsent(tx, { kind, people });
    if (unlessEmpty && passed.included.length === 0) return passed;
    await tx.db.disclosure.create({
      data: {
        kind,
        list,
        cohortId,
        at: tx.now,
        madeById: userIdOf(tx.actor),
        included: passed.included.length,
        leftOut: passed.leftOut,
        people: { createMany: { data: passed.included.map(({ userId }) => ({ userId })) } },
      },
      select: { id: true },
    });
    await audit(tx, {
      action: "consents.disclosed",
      objectType: cohortId ? "cohort" : "List",
      objectId: cohortId ?? list,
      details: { list, kind, included: passed.included.length, leftOut: passed.leftOut },
    });
    return passed;
  });
}
