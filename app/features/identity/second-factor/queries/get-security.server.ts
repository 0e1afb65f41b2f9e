import { authorise, type Context } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { requireStepUp } from "../../step-up.server";

/** A passkey as its owner sees it. */
export interface OwnPasskey {
  readonly id: string;
  readonly label: string;
  readonly createdAt: Date;
  /** The day alone; null before the first use. */
  readonly lastUsedOn: Date | null;
}

interface Security {
  /** Since when an authenticator app is asked for; null: none is. */
  readonly appSince: Date | null;
  readonly passkeys: readonly OwnPasskey[];
  /** Codes on the paper that were not used yet. */
  readonly recoveryCodesLeft: number;
}

/** How signing in to one's own account is protected. */
export async function getSecurity(ctx: Context): Promise<Security> {
  const id = userIdOf(ctx.actor);
  authorise(id !== null);
  const { totpFactor, passkeys, _count } = await ctx.db.user.findUniqueOrThrow({
    where: { id },
    select: {
      totpFactor: { select: { confirmedAt: true } },
      passkeys: {
        select: { id: true, label: true, createdAt: true, lastUsedOn: true },
        orderBy: { createdAt: "asc" },
      },
      _count: { select: { recoveryCodes: { where: { usedAt: null } } } },
    },
  });
  return {
    appSince: totpFactor?.confirmedAt ?? null,
    passkeys,
    recoveryCodesLeft: _count.recoveryCodes,
  };
}

/**
 * The same, for pages that change it: the proof is asked before anything is typed.
 *
 * @throws {StepUpNeeded}
 */
export function getSecurityToChange(ctx: Context): Promise<Security> {
  requireStepUp(ctx);
  return getSecurity(ctx);
}
