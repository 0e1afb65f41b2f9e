import { encode } from "uqr";
import type { Context } from "~/platform/context.server";
import { unseal } from "~/platform/sealed-text.server";
import { ownerOfFactors } from "../../step-up.server";
import { totpPlace } from "../factors.server";
import { canHavePasskeys } from "../passkeys.server";
import { totpAddress, typedSecret } from "../totp.server";

/** What a person needs to enter the account into their app. */
export interface AppSetUp {
  /** The secret to type, in groups of four. */
  readonly secret: string;
  /** The square code: cells a side, and the dark ones as an SVG path of unit squares. */
  readonly square: { readonly size: number; readonly path: string };
}

interface SetUpState {
  /** Null unless an app waits for its first code. */
  readonly setUp: AppSetUp | null;
  /** Since when an app is asked for; null: none is. */
  readonly appSince: Date | null;
  /** Whether browsers make passkeys for this site. */
  readonly canHavePasskeys: boolean;
}

/**
 * How far setting up an authenticator app has come. The secret is told only before the first right code.
 *
 * @param issuer what the app is to call this site.
 * @throws {StepUpNeeded | Forbidden}
 */
export async function getAppSetUp(
  ctx: Context,
  { issuer }: { readonly issuer: string },
): Promise<SetUpState> {
  const { userId } = ownerOfFactors(ctx);
  const { email, totpFactor } = await ctx.db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, totpFactor: { select: { sealedSecret: true, confirmedAt: true } } },
  });
  const waiting = totpFactor && !totpFactor.confirmedAt ? totpFactor.sealedSecret : null;
  return {
    setUp: waiting ? drawn(unseal(waiting, totpPlace(userId)), issuer, email) : null,
    appSince: totpFactor?.confirmedAt ?? null,
    canHavePasskeys: canHavePasskeys(),
  };
}

const QUIET_CELLS = 3;

function drawn(secret: string, issuer: string, account: string): AppSetUp {
  const { data, size } = encode(totpAddress({ secret, issuer, account }), { ecc: "M", border: QUIET_CELLS });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  const groups = typedSecret(secret).match(/.{4}/g) ?? [];
  return { secret: groups.join(" "), square: { size, path } };
}
