import { leaveCalls } from "~/features/cohorts/index.server";
import { withdraw } from "~/features/enrolment/index.server";
import { mentionsName } from "~/features/identity";
import { emptyAccount, requireStepUp } from "~/features/identity/index.server";
import { audit } from "~/platform/audit.server";
import { asSystem, type Context, transact } from "~/platform/context.server";
import { readSchemaNames } from "~/platform/schema-names.server";
import { NotFound } from "~/shared/domain-error";
import type { Wish } from "~/shared/privacy-rule";
import { applyStep } from "../apply-step.server";
import { erasureOrder } from "../domain/erasure-order";
import { ReasonNamesPerson } from "../errors";
import { canErase, isOwner } from "../policy";
import { REGISTRY } from "../registry";
import { rowsOf, type WhoseRows } from "../row-scope.server";

interface EraseInput {
  readonly userId: string;
  /** The name stays on certificates, so that they can still be matched with their holder. */
  readonly keepCertificates: boolean;
  /** Why an administrator does it; needed unless the person does. Stays in the log. */
  readonly reason?: string;
}

/**
 * Erases a person by the registry's rules, in one transaction: places are given back, the account is emptied, and
 * each table's rows go, are blanked or lose their tie to the person. Grades and counts stay as they were.
 *
 * Accounts that were merged into this one go the same way.
 *
 * @throws {StepUpNeeded}
 * @throws {NotFound} for somebody else's account, and for one that is erased already
 * @throws {LastAdministrator}
 * @throws {ReasonNamesPerson}
 */
export async function erasePerson(ctx: Context, input: EraseInput): Promise<void> {
  requireStepUp(ctx);
  const { userId, keepCertificates, reason } = input;
  if (!canErase(ctx.actor, userId)) throw new NotFound("The person");
  await transact(ctx, async (tx) => {
    const people = await lockPeople(tx, userId);
    const told = people.some(
      ({ email, name }) => reason && (reason.includes(email) || mentionsName(reason, name)),
    );
    if (told) throw new ReasonNamesPerson();
    for (const person of people) await forget(asSystem(tx, "erasure"), person, keepCertificates);
    await audit(tx, {
      action: "privacy.person-erased",
      objectType: "User",
      objectId: userId,
      ...(reason ? { reason } : {}),
      details: { bySelf: isOwner(tx.actor, userId), keepCertificates },
    });
  });
}

interface Living extends WhoseRows {
  readonly name: string;
}

/** The account and those merged into it, held until the transaction ends; the second of two who erase finds nobody. */
async function lockPeople(tx: Context, userId: string): Promise<readonly Living[]> {
  const people = await tx.db.$queryRaw<Living[]>`
    SELECT u."id" AS "userId", u."email", u."name" FROM "User" u
    WHERE (u."id" = ${userId} OR u."mergedIntoId" = ${userId}) AND u."erasedAt" IS NULL
    ORDER BY u."id" FOR UPDATE`;
  if (!people.some((person) => person.userId === userId)) throw new NotFound("The person");
  return people;
}

/** In this order: what the rules of the database allow to be emptied depends on the account being an erased one. */
async function forget(tx: Context, who: Living, keepCertificates: boolean): Promise<void> {
  await leaveCalls(tx, who);
  const active = await tx.db.enrolment.findMany({
    where: { userId: who.userId, state: "active" },
    select: { id: true },
  });
  for (const { id } of active) await withdraw(tx, { enrolmentId: id });
  await emptyAccount(tx, who);

  const wishes: readonly Wish[] = keepCertificates ? ["keep-certificates"] : [];
  const names = await readSchemaNames(tx);
  for (const { model, path, step } of erasureOrder(REGISTRY)) {
    if (step.act === "blank" && step.unless && wishes.includes(step.unless)) continue;
    await applyStep(tx, { names, model, rows: rowsOf(names, model, path, who) }, step);
  }
}
