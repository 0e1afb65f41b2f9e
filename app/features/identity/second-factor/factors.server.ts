import { randomBytes } from "node:crypto";
import { audit } from "~/platform/audit.server";
import type { Context } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { keyedDigest, unseal } from "~/platform/sealed-text.server";
import { rotateSession, type StartedSession } from "../session.server";
import {
  printedRecoveryCode,
  RECOVERY_CODE_BYTES,
  RECOVERY_CODES,
  recoveryCodeFrom,
  typedRecoveryCode,
} from "./domain/recovery-code";
import { secondFactorChanged } from "./events";
import { totpStepOf } from "./totp.server";

/** Where the secret of an authenticator app is sealed: for one account alone. */
export const totpPlace = (userId: string): string => `totp:${userId}`;

const recoveryPlace = (userId: string): string => `recovery-code:${userId}`;

interface GivenCode {
  readonly userId: string;
  /** As typed. */
  readonly code: string;
}

/** Takes a code of the authenticator app. Its half minute, and all before it, are taken by one statement. */
export async function takeAppCode(tx: Context, { userId, code }: GivenCode): Promise<boolean> {
  const factor = await tx.db.totpFactor.findUnique({
    where: { userId, confirmedAt: { not: null } },
    select: { sealedSecret: true },
  });
  if (!factor) return false;
  const secret = unseal(factor.sealedSecret, totpPlace(userId));
  const step = totpStepOf(secret, code.replace(/\s/g, ""), tx.now);
  if (step === null) return false;
  const taken = await tx.db.totpFactor.updateMany({
    where: { userId, confirmedAt: { not: null }, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step },
  });
  return taken.count === 1;
}

/** Takes a code from the paper, once, and tells the owner. */
export async function takeRecoveryCode(tx: Context, { userId, code }: GivenCode): Promise<boolean> {
  const hash = keyedDigest(typedRecoveryCode(code), recoveryPlace(userId));
  const taken = await tx.db.recoveryCode.updateMany({
    where: { userId, hash, usedAt: null },
    data: { usedAt: tx.now },
  });
  if (taken.count === 0) return false;
  await tellOwner(tx, userId, "recovery-code-used");
  return true;
}

/** Ten new codes as they stand on the paper; those from before are worth nothing. Kept as keyed digests alone. */
export async function issueRecoveryCodes(tx: Context, userId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    recoveryCodeFrom(randomBytes(RECOVERY_CODE_BYTES)),
  );
  await tx.db.recoveryCode.deleteMany({ where: { userId } });
  await tx.db.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, hash: keyedDigest(code, recoveryPlace(userId)) })),
  });
  return codes.map(printedRecoveryCode);
}

/** Whether the account has a second factor that counts. */
export async function hasSecondFactor(tx: Context, userId: string): Promise<boolean> {
  const app = await tx.db.totpFactor.count({ where: { userId, confirmedAt: { not: null } } });
  return app > 0 || (await tx.db.passkey.count({ where: { userId } })) > 0;
}

/** A session that knows of the new factor, and the codes for the paper where there were none. */
export interface AddedFactor extends StartedSession {
  /** Shown once; empty where the person has codes already. */
  readonly recoveryCodes: readonly string[];
}

interface NewFactor {
  readonly userId: string;
  readonly sessionId: string;
  readonly kind: "app" | "passkey";
}

/** What follows from a new factor: codes for the paper, a new token for this session, the log, a mail. */
export async function settleNewFactor(
  tx: Context,
  { userId, sessionId, kind }: NewFactor,
): Promise<AddedFactor> {
  const left = await tx.db.recoveryCode.count({ where: { userId, usedAt: null } });
  const recoveryCodes = left > 0 ? [] : await issueRecoveryCodes(tx, userId);
  await audit(tx, {
    action: "identity.second-factor-added",
    objectType: "User",
    objectId: userId,
    details: { kind },
  });
  await tellOwner(tx, userId, "added");
  return { ...(await rotateSession(tx, sessionId, { sudoAt: tx.now, mfaAt: tx.now })), recoveryCodes };
}

/** A mail to the owner about how their account is protected: they may not have done it. */
export function tellOwner(
  tx: Context,
  userId: string,
  change: "added" | "removed" | "recovery-code-used",
): Promise<void> {
  return publish(tx, secondFactorChanged, { userId, change, at: tx.now.toISOString() });
}
