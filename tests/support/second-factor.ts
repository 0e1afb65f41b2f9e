import { generateTOTP } from "@epic-web/totp";

const HALF_MINUTE_MS = 30_000;
/** A page and a busy server between a code and its check: one that stops counting sooner is not shown. */
const ON_THE_WAY_MS = 10_000;

/**
 * An authenticator app that holds one secret, made with another program than the site's. It shows no code twice, since
 * the site takes none twice: it begins half a minute early and, when all three that count are used up, waits.
 */
export class AuthenticatorApp {
  #next = 0;

  constructor(readonly secret: string) {}

  /** The code of the earliest half minute that still counts and was not shown yet. */
  async code(): Promise<string> {
    const earliest = Math.max(this.#next, this.#now(ON_THE_WAY_MS) - 1);
    while (earliest > this.#now() + 1) await new Promise((resolve) => setTimeout(resolve, 500));
    this.#next = earliest + 1;
    return codeAt(this.secret, earliest);
  }

  #now(inMs = 0): number {
    return Math.floor((Date.now() + inMs) / HALF_MINUTE_MS);
  }
}

/** The code of any half minute. why the odd period: the package reads its own clock, and counts it in such periods. */
export async function codeAt(secret: string, step: number): Promise<string> {
  const { otp } = await generateTOTP({
    secret: secret.replace(/\s/g, ""),
    period: Date.now() / 1_000 / (step + 0.5),
  });
  return otp;
}
