import { plainLetters, readings } from "./fold";

/** Whose password it is to be. */
export interface PasswordOwner {
  /** What the person is called, in whatever ways. */
  readonly names: readonly (string | null | undefined)[];
  readonly email: string;
}

/** Shorter names are parts of many words. */
const SHORTEST = 4;

/** Whether a password has the person's own name or address in it, in any script and with signs for letters. */
export function holdsOwnName(password: string, { names, email }: PasswordOwner): boolean {
  const account = email.split("@")[0] ?? "";
  const own = [...names, account, account.replace(/[^\p{L}]/gu, "")]
    .flatMap((text) => plainLetters(text ?? "").split(/[^a-z]+/))
    .filter((part) => part.length >= SHORTEST);
  return readings(password).some((reading) => {
    const letters = reading.replace(/[^a-z]/g, "");
    return own.some((part) => letters.includes(part));
  });
}
