import { type Algorithm, hash, verify } from "@node-rs/argon2";
import { createGate } from "~/platform/gate.server";
import { TooManyRequests } from "~/shared/domain-error";

/** argon2id with OWASP's parameters: 19 MiB, two passes, one lane. why a number: the package's enum is ambient. */
const ARGON2ID = { algorithm: 2 as Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Four at once keep two cores busy and leave threads for files and names; two seconds is what a person waits. */
const gate = createGate({ places: 4, patienceMs: 2_000, refuse: () => new TooManyRequests(5) });

/**
 * Hashes a password as typed: no letter is trimmed, folded or cut.
 *
 * @throws {TooManyRequests} when too many are hashed at once.
 */
export function hashPassword(password: string): Promise<string> {
  return gate(() => hash(password, ARGON2ID));
}

/** The hash of a password nobody has, made once, for addresses nobody has. */
let decoy: Promise<string> | undefined;

/**
 * Whether a password belongs to a hash. Without a hash (no such account) it works just as
 * long on another and says no, so that time does not tell which addresses are known.
 *
 * @throws {TooManyRequests} when too many are hashed at once.
 */
export async function verifyPassword(storedHash: string | null, password: string): Promise<boolean> {
  decoy ??= hash("nobody's password", ARGON2ID);
  const against = storedHash ?? (await decoy);
  const matches = await gate(() => verify(against, password));
  return matches && storedHash !== null;
}
