import type { Context } from "~/platform/context.server";
import { seal, unseal } from "~/platform/sealed-text.server";
import { NotFound } from "~/shared/domain-error";
import { mentionsName } from "./domain/mentions-name";
import { AliasTellsName, ReasonNamesPerson } from "./errors";
import { may } from "./permissions";

/** A sealed name opens on the row of its own account alone. */
const place = (userId: string): string => `identity:${userId}`;

export const sealName = (userId: string, name: string): string => seal(name, place(userId));
export const openName = (userId: string, sealed: string): string => unseal(sealed, place(userId));

/** Holds the account until the transaction ends: who protects and who gives a name back come one after the other. */
export async function lockPerson(tx: Context, userId: string) {
  await tx.db.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${userId} FOR UPDATE`;
  return tx.db.user.findUnique({
    where: { id: userId },
    select: { name: true, protectedAt: true, protectedIdentity: true },
  });
}

/**
 * Lets those go on who may know who this person is: administrators, and organisers of a school the person applied to
 * or takes part in. To everybody else the person does not exist.
 *
 * @throws {NotFound}
 */
export async function insistOnTrueNames(
  ctx: Context,
  userId: string,
): Promise<"administrator" | "organiser"> {
  if (may(ctx.actor, "administer")) return "administrator";
  const rows = may(ctx.actor, "see-true-names")
    ? await ctx.db.$queryRaw<{ cohortId: string }[]>`
        SELECT "cohortId" FROM "Enrolment" WHERE "userId" = ${userId} AND "cohortId" IS NOT NULL
        UNION SELECT "cohortId" FROM "Application" WHERE "applicantId" = ${userId} AND state <> 'draft'`
    : [];
  if (rows.some(({ cohortId }) => may(ctx.actor, "see-true-names", { cohortId }))) return "organiser";
  throw new NotFound("The person");
}

/**
 * Reasons are kept in clear and for good, so they may not say what is being hidden.
 *
 * @throws {ReasonNamesPerson}
 */
export function keepNameOutOf(reason: string, name: string): void {
  if (mentionsName(reason, name)) throw new ReasonNamesPerson();
}

/**
 * Keeps a protected person's own words clear of the name they hid: what they write where staff read it is checked
 * before it is kept. Says nothing about people who are not protected.
 *
 * @throws {AliasTellsName} at the field.
 */
export async function keepTrueNameOut(
  ctx: Context,
  { userId, text, field }: { userId: string; text: string; field: string },
): Promise<void> {
  const identity = await ctx.db.protectedIdentity.findUnique({
    where: { userId },
    select: { sealedName: true },
  });
  if (identity && mentionsName(text, openName(userId, identity.sealedName))) throw new AliasTellsName(field);
}
