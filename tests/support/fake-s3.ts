import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

interface Kept {
  readonly bytes: Buffer;
  readonly at: Date;
}

/** One bucket of an object store on this machine. */
export interface FakeS3 {
  readonly origin: string;
  readonly objects: Map<string, Kept>;
  /** What was asked, as `PUT /bucket/key`. */
  readonly asked: string[];
  /** How it answers: as it should, or not at all. */
  mood: "well" | "silent" | "broken";
  close(): Promise<void>;
}

async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of req) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

const PAGE = 2;
const EMPTY = "<ListBucketResult></ListBucketResult>";

/**
 * Speaks as much of S3 as the storage uses: objects put, got (also in part), deleted, and listed two at a time.
 * why a fake: an object store is outside the product, and no test may need the internet.
 */
export async function fakeS3(): Promise<FakeS3> {
  const objects = new Map<string, Kept>();
  const asked: string[] = [];
  const server = createServer(async (req, res) => {
    const url = new URL(req.url ?? "/", "http://store");
    const key = url.pathname.split("/")[2] ?? "";
    asked.push(`${req.method} ${url.pathname}`);
    const body = await bodyOf(req);
    if (fake.mood === "silent") return;
    const end = (status: number, text: string | Buffer = "", headers: Record<string, string> = {}) =>
      res.writeHead(status, { "Content-Type": "application/xml", ...headers }).end(text);
    if (fake.mood === "broken") return end(500);
    if (!req.headers.authorization?.includes("Credential=a-key/")) return end(403);
    if (req.method === "PUT") {
      objects.set(key, { bytes: body, at: new Date() });
      return end(200);
    }
    if (req.method === "DELETE") {
      objects.delete(key);
      return end(204);
    }
    if (url.searchParams.get("list-type") === "2")
      return end(200, listed(url.searchParams.get("continuation-token")));
    const kept = objects.get(key);
    if (!kept) return end(404, "<Error><Code>NoSuchKey</Code></Error>");
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(req.headers.range ?? "") ?? [];
    const bytes = first ? kept.bytes.subarray(Number(first), Number(last) + 1) : kept.bytes;
    return end(first ? 206 : 200, bytes, { "Content-Type": "application/octet-stream" });
  });

  function listed(after: string | null): string {
    const all = [...objects].sort(([one], [other]) => (one < other ? -1 : 1));
    const from = Number(after ?? 0);
    const page = all.slice(from, from + PAGE);
    if (page.length === 0) return EMPTY;
    const entries = page.map(
      ([key, { at }]) =>
        `<Contents><Key>${key}</Key><LastModified>${at.toISOString()}</LastModified></Contents>`,
    );
    const next =
      from + PAGE < all.length ? `<NextContinuationToken>${from + PAGE}</NextContinuationToken>` : "";
    return `<ListBucketResult>${entries.join("")}<IsTruncated>${next !== ""}</IsTruncated>${next}</ListBucketResult>`;
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const fake: FakeS3 = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    asked,
    mood: "well",
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return fake;
}
