import { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import {
  type ByteRange,
  type Contents,
  type Listed,
  requireKey,
  type Storage,
  StorageFailed,
} from "./storage";

/** A bucket that nobody reads but the site. */
export interface Bucket {
  readonly name: string;
  /** Null: Amazon's own for the region. */
  readonly endpoint: string | null;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Somebody waits for the answer: a store that is silent for so long, twice, counts as away. */
const PATIENCE = { connectMs: 1_500, silentMs: 3_000 };
const TRIES = 2;

/**
 * Objects in a bucket of S3 or of what speaks like it (MinIO, Ceph, Garage). The bucket stays private: readers get
 * bytes from the site alone, which asks who they are first.
 */
export class S3Storage implements Storage {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(
    { name, endpoint, region, accessKeyId, secretAccessKey }: Bucket,
    { connectMs, silentMs } = PATIENCE,
  ) {
    this.#bucket = name;
    this.#client = new S3Client({
      region,
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
      credentials: { accessKeyId, secretAccessKey },
      maxAttempts: TRIES,
      // why: stores that only speak like S3 stumble over the newer checksums.
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
      requestHandler: {
        connectionTimeout: connectMs,
        requestTimeout: silentMs,
        throwOnRequestTimeout: true,
        socketTimeout: silentMs,
      },
    });
  }

  async put(key: string, { bytes, length }: Contents): Promise<void> {
    // why collected: what failed half-way can be sent again, and what is stored is small by its limits.
    const body = await collected(bytes, length);
    await this.#ask(new PutObjectCommand({ ...this.#object(key), Body: body, ContentLength: length }));
  }

  async get(key: string, range?: ByteRange): Promise<AsyncIterable<Uint8Array> | null> {
    const command = new GetObjectCommand({
      ...this.#object(key),
      ...(range ? { Range: `bytes=${range.first}-${range.last}` } : {}),
    });
    try {
      const { Body } = await this.#client.send(command);
      return Body instanceof Readable ? Body : null;
    } catch (error) {
      if ((error as Error).name === "NoSuchKey") return null;
      throw new StorageFailed("unreachable", error);
    }
  }

  async delete(key: string): Promise<void> {
    await this.#ask(new DeleteObjectCommand(this.#object(key)));
  }

  async *list(): AsyncGenerator<readonly Listed[]> {
    let after: string | undefined;
    do {
      const page = await this.#ask(
        new ListObjectsV2Command({ Bucket: this.#bucket, ContinuationToken: after }),
      );
      yield (page.Contents ?? []).flatMap(({ Key, LastModified }) =>
        Key && LastModified ? [{ key: Key, storedAt: LastModified }] : [],
      );
      after = page.NextContinuationToken;
    } while (after);
  }

  /** The store itself keeps only whole objects. */
  async removeHalves(): Promise<void> {}

  #object(key: string) {
    requireKey(key);
    return { Bucket: this.#bucket, Key: key };
  }

  #ask = (async (command: never) => {
    try {
      return await this.#client.send(command);
    } catch (error) {
      throw new StorageFailed("unreachable", error);
    }
  }) as S3Client["send"];
}

async function collected(bytes: AsyncIterable<Uint8Array>, length: number): Promise<Uint8Array> {
  const body = new Uint8Array(length);
  let at = 0;
  for await (const piece of bytes) {
    body.set(piece, at);
    at += piece.length;
  }
  if (at !== length) throw new Error("An object was shorter than announced");
  return body;
}
