/** Bytes on their way into the storage. How many there are is known before: object stores want to be told. */
export interface Contents {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly length: number;
}

/** The first and the last byte wanted, both counted from zero and both included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** One object as the storage itself lists it. */
export interface Listed {
  readonly key: string;
  readonly storedAt: Date;
}

/**
 * Where files' bytes are: on this machine's disk, or in an object store. Keys come from `newKey`: whoever knows one
 * knows nothing else, and nobody guesses one.
 */
export interface Storage {
  /**
   * Keeps an object: whole or not at all.
   *
   * @throws {StorageFailed}
   */
  put(key: string, contents: Contents): Promise<void>;
  /**
   * An object's bytes as they are read, or a part of them.
   *
   * @returns Null where there is no such object.
   * @throws {StorageFailed}
   */
  get(key: string, range?: ByteRange): Promise<AsyncIterable<Uint8Array> | null>;
  /** Removes an object; one that is gone already is no failure. */
  delete(key: string): Promise<void>;
  /** All that is there, in batches. For the sweep. */
  list(): AsyncIterable<readonly Listed[]>;
  /** Removes what was begun before that instant and never became an object. */
  removeHalves(before: Date): Promise<void>;
}

/** The storage cannot be reached, or has no room. */
export class StorageFailed extends Error {
  constructor(
    readonly why: "full" | "unreachable",
    cause: unknown,
  ) {
    super(`The storage is ${why}`, { cause });
    this.name = "StorageFailed";
  }
}

/** What a key may look like; a path, a name or an address never does. */
const KEY = /^[0-9a-f]{40}$/;

/** The last door before a file system or a bucket: what is no key of ours is a bug or an attack. */
export function requireKey(key: string): void {
  if (!KEY.test(key)) throw new Error("This is no key of the storage");
}
