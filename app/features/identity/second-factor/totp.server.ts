import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { getTOTPAuthUri } from "@epic-web/totp";

/**
 * Codes of authenticator apps (RFC 6238), in the one shape every app knows: SHA-1, six digits, half a minute.
 *
 * why the codes are counted here: the package reads the process's clock and says nothing of the step a code belongs
 * to; ours are of the transaction's clock, and a step is taken once.
 */

const DIGITS = 6;
const STEP_MS = 30_000;
/** As RFC 4226 recommends for SHA-1. */
const SECRET_BYTES = 20;
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A new secret, as it is sealed. */
export const newTotpSecret = (): string => randomBytes(SECRET_BYTES).toString("base64url");

/** The half minute an instant lies in, counted from the epoch. */
export const totpStepAt = (now: Date): number => Math.floor(now.getTime() / STEP_MS);

/** The secret as an app takes it: base32, without padding. */
export function typedSecret(secret: string): string {
  const bits = [...Buffer.from(secret, "base64url")]
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => BASE32[Number.parseInt(five, 2)]).join("");
}

interface AppEntry {
  readonly secret: string;
  /** What the app calls the site. */
  readonly issuer: string;
  /** What the app calls the account. */
  readonly account: string;
}

/** What the square code says: an `otpauth:` address. */
export function totpAddress({ secret, issuer, account }: AppEntry): string {
  return getTOTPAuthUri({
    period: STEP_MS / 1_000,
    digits: DIGITS,
    algorithm: "SHA-1",
    secret: typedSecret(secret),
    accountName: account,
    issuer,
  });
}

/** The code of one half minute. */
export function totpCodeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", Buffer.from(secret, "base64url")).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS;
  return String(number).padStart(DIGITS, "0");
}

/**
 * The half minute a code belongs to, for clocks that go half a minute wrong either way; null for a code of no such
 * step. The newest first: an older one could be taken again after it.
 */
export function totpStepOf(secret: string, code: string, now: Date): number | null {
  const given = Buffer.from(code);
  const here = totpStepAt(now);
  for (const step of [here + 1, here, here - 1]) {
    const right = Buffer.from(totpCodeAt(secret, step));
    if (given.length === right.length && timingSafeEqual(given, right)) return step;
  }
  return null;
}
