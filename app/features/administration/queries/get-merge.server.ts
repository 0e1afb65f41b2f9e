import { isAdministrator } from "~/features/identity";
import { requireStepUp } from "~/features/identity/index.server";
import { authorise, type Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import type { MergeConflict, MergeSide } from "../domain/merge";
import { NoSuchAccount } from "../errors";
import { readMergeFacts } from "../merge-facts.server";

interface MergePage {
  /** The account that stays. */
  readonly into: MergeSide;
  /** The account that would go; null until one was chosen. */
  readonly from: MergeSide | null;
  readonly conflicts: readonly MergeConflict[];
}

interface Choice {
  readonly intoId: string;
  readonly fromId?: string | undefined;
}

/**
 * Two accounts side by side, and what stands in the way of making one of them.
 *
 * @throws {Forbidden | StepUpNeeded | NotFound}
 */
export async function getMerge(ctx: Context, { intoId, fromId }: Choice): Promise<MergePage> {
  authorise(isAdministrator(ctx.actor));
  requireStepUp(ctx);
  const { into, from, conflicts } = await readMergeFacts(ctx, { intoId, fromId: fromId ?? intoId });
  if (!into) throw new NotFound("The person");
  if (fromId === undefined) return { into, from: null, conflicts: [] };
  if (!from) throw new NotFound("The other person");
  return { into, from, conflicts };
}

/**
 * The account with this address, to be looked at beside another.
 *
 * @throws {Forbidden | StepUpNeeded | NoSuchAccount}
 */
export async function findOtherAccount(ctx: Context, email: string): Promise<string> {
  authorise(isAdministrator(ctx.actor));
  requireStepUp(ctx);
  const found = await ctx.db.user.findUnique({ where: { email }, select: { id: true } });
  if (!found) throw new NoSuchAccount();
  return found.id;
}
