import { type Context, transact } from "~/platform/context.server";
import { seal, unseal } from "~/platform/sealed-text.server";
import { ownerOfFactors } from "../../step-up.server";
import { AppThereAlready, NothingToConfirm, WrongCode } from "../errors";
import { type AddedFactor, settleNewFactor, totpPlace } from "../factors.server";
import { newTotpSecret, totpStepOf } from "../totp.server";

/**
 * Begins to set up an authenticator app: makes its secret, which counts for nothing before the first right code.
 * Beginning again makes another.
 *
 * @throws {StepUpNeeded | Forbidden | AppThereAlready}
 */
export async function beginApp(ctx: Context): Promise<void> {
  const { userId } = ownerOfFactors(ctx);
  const sealedSecret = seal(newTotpSecret(), totpPlace(userId));
  await transact(ctx, async (tx) => {
    const begun = await tx.db.$executeRaw`
      INSERT INTO "TotpFactor" ("userId", "sealedSecret", "createdAt") VALUES (${userId}, ${sealedSecret}, ${tx.now})
      ON CONFLICT ("userId") DO UPDATE SET "sealedSecret" = excluded."sealedSecret", "createdAt" = excluded."createdAt"
      WHERE "TotpFactor"."confirmedAt" IS NULL`;
    if (begun === 0) throw new AppThereAlready();
  });
}

/**
 * Takes the first code: from now on the app is asked for at every sign-in. The code itself is used up.
 *
 * @throws {StepUpNeeded | Forbidden | NothingToConfirm | WrongCode}
 */
export async function confirmApp(ctx: Context, { code }: { readonly code: string }): Promise<AddedFactor> {
  const { userId, sessionId } = ownerOfFactors(ctx);
  return transact(ctx, async (tx) => {
    const waiting = await tx.db.totpFactor.findUnique({
      where: { userId, confirmedAt: null },
      select: { sealedSecret: true },
    });
    if (!waiting) throw new NothingToConfirm();
    const { sealedSecret } = waiting;
    const step = totpStepOf(unseal(sealedSecret, totpPlace(userId)), code.replace(/\s/g, ""), tx.now);
    if (step === null) throw new WrongCode();
    const confirmed = await tx.db.totpFactor.updateMany({
      where: { userId, sealedSecret, confirmedAt: null },
      data: { confirmedAt: tx.now, lastStep: step },
    });
    if (confirmed.count === 0) throw new NothingToConfirm();
    return settleNewFactor(tx, { userId, sessionId, kind: "app" });
  });
}
