import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env } from "./env.server";

/**
 * Texts that a copy of the database must not tell: second factors' secrets, true names. Sealed with
 * AES-256-GCM under the site's data key, which stands in a file beside the database, never in it.
 */

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_FILE = "data.key";

/** The sealed text belongs to another key, another row, or was changed. */
export class SealBroken extends Error {
  constructor(reason: string) {
    super(`A sealed text cannot be opened: ${reason}`);
    this.name = "SealBroken";
  }
}

const keys = new Map<string, Buffer>();

/** Where the data key is kept: to be backed up apart from the database. */
export const dataKeyPath = (): string =>
  path.join(env().CREDENTIAL_KEYS_DIR ?? path.join(env().DATA_DIR, "keys"), KEY_FILE);

/** Reads the data key, making it at first use. Of two processes that start at once both end with the same. */
function dataKey(): Buffer {
  const file = dataKeyPath();
  const known = keys.get(file);
  if (known) return known;
  const key = readKey(file) ?? makeKey(file);
  keys.set(file, key);
  return key;
}

function readKey(file: string): Buffer | null {
  try {
    const key = Buffer.from(readFileSync(file, "utf8").trim(), "base64");
    if (key.length !== KEY_BYTES) throw new Error(`${file} does not hold ${KEY_BYTES} bytes in base64`);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Written whole under another name and then linked, so that nobody ever reads half a key. */
function makeKey(file: string): Buffer {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  writeFileSync(draft, `${randomBytes(KEY_BYTES).toString("base64")}\n`, { mode: 0o600, flag: "wx" });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readKey(file)!;
}

/** Tells keys apart without telling anything about them. */
const idOf = (key: Buffer): string =>
  createHash("sha256").update("data-key:").update(key).digest("base64url").slice(0, 8);

/**
 * Seals a text for one place: `place` (such as `totp:<user id>`) is bound to it, so that a sealed text copied
 * to another row cannot be opened there.
 */
export function seal(text: string, place: string): string {
  const key = dataKey();
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return ["v1", idOf(key), Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url")].join(".");
}

/**
 * Opens what `seal` closed at the same place.
 *
 * @throws {SealBroken} another data key, another place, or the text was changed.
 */
export function unseal(sealed: string, place: string): string {
  const [version, keyId, packed] = sealed.split(".");
  if (version !== "v1" || !keyId || !packed) throw new SealBroken("it has an unknown form");
  const key = dataKey();
  if (keyId !== idOf(key))
    throw new SealBroken(`it was closed with another key than the one in ${dataKeyPath()}`);
  const bytes = Buffer.from(packed, "base64url");
  const body = NONCE_BYTES + TAG_BYTES;
  if (bytes.length < body) throw new SealBroken("it was cut short");
  // why the length: a shorter tag would be taken too, and is easier to guess.
  const opener = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(NONCE_BYTES, body));
  try {
    return Buffer.concat([opener.update(bytes.subarray(body)), opener.final()]).toString("utf8");
  } catch {
    throw new SealBroken("it was changed, or belongs to another row");
  }
}

/** A keyed digest under the data key: for short codes that a copy of the database must not let anybody try out. */
export function keyedDigest(text: string, place: string): string {
  return createHash("sha256").update(dataKey()).update(`\0${place}\0${text}`).digest("base64url");
}
