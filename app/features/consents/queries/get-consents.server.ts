import { authorise, type Context } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { type ConsentAnswer, type StandingConsent, standingConsents } from "../domain/standing-consent";
import { type ConsentKind, WORDING_VERSION } from "../domain/wordings";

/** A list the person was on. */
interface WhereItWent {
  readonly kind: ConsentKind;
  /** Stable name of the list, such as "cohorts.donor-list". */
  readonly list: string;
  /** Null where the list belongs to no cohort. */
  readonly cohort: string | null;
  readonly at: Date;
}

interface AskedConsent extends StandingConsent {
  /** Version of the words on the page. */
  readonly textVersion: string;
  /** Where the data went under it, latest first. */
  readonly went: readonly WhereItWent[];
}

interface ConsentsPage {
  readonly consents: readonly AskedConsent[];
  /** Every answer, newest first. */
  readonly history: readonly ConsentAnswer[];
  readonly isProtected: boolean;
}

/** What the actor agreed to, every answer so far, and where their data has gone. */
export async function getConsents(ctx: Context): Promise<ConsentsPage> {
  const userId = userIdOf(ctx.actor);
  authorise(userId !== null);
  const history = await ctx.db.consentEntry.findMany({
    where: { userId },
    orderBy: { at: "desc" },
    select: { kind: true, granted: true, textVersion: true, at: true },
  });
  const went = await ctx.db.$queryRaw<WhereItWent[]>`
    SELECT d.kind, d.list, c.title AS cohort, max(d.at) AS at
    FROM "DisclosedPerson" p JOIN "Disclosure" d ON d.id = p."disclosureId"
    LEFT JOIN "Cohort" c ON c.id = d."cohortId"
    WHERE p."userId" = ${userId}
    GROUP BY d.kind, d.list, c.title ORDER BY max(d.at) DESC`;
  const consents = standingConsents(history).map((consent) => ({
    ...consent,
    textVersion: WORDING_VERSION[consent.kind],
    went: went.filter(({ kind }) => kind === consent.kind),
  }));
  const protectedPeople = await ctx.db.user.count({ where: { id: userId, protectedAt: { not: null } } });
  return { consents, history, isProtected: protectedPeople > 0 };
}
