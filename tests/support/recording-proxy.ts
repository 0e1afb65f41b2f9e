import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { neverServed, recordExchange } from "./traffic";

/** How a journey's browser says whose it is; taken off before the site sees it. */
export const READER_HEADER = "x-reader";

interface RecordingProxy {
  close(): Promise<void>;
}

/**
 * Stands before a site and writes down everything it serves, to whom. It changes nothing on the way, so the site sees
 * the same host, origin and cookies. Sessions it sees being given become texts that nobody may be served.
 */
export async function startRecordingProxy(port: number, sitePort: number): Promise<RecordingProxy> {
  const server = createServer((asked, answering) => forward(asked, answering, sitePort));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function forward(asked: IncomingMessage, answering: ServerResponse, port: number): void {
  const { [READER_HEADER]: reader, ...headers } = asked.headers;
  const { method = "GET", url: path = "/" } = asked;
  const onward = request({ host: "127.0.0.1", port, method, path, headers, agent: false }, (answered) => {
    const { statusCode: status = 502, rawHeaders } = answered;
    answering.writeHead(status, rawHeaders);
    const chunks: Buffer[] = [];
    answered.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      answering.write(chunk);
    });
    answered.on("end", () => {
      answering.end();
      rememberSessions(answered.headers["set-cookie"] ?? []);
      const answer = `${headersOf(rawHeaders)}\n${unpacked(answered, Buffer.concat(chunks))}`;
      recordExchange({ reader: String(reader ?? "somebody"), method, path, status, answer });
    });
    answered.on("error", () => answering.destroy());
  });
  onward.on("error", () => answering.destroy());
  asked.pipe(onward);
}

/** Every header but the cookie by which the session is given to its own reader. */
const headersOf = (raw: readonly string[]): string =>
  raw
    .flatMap((name, at) => (at % 2 === 0 && !/^set-cookie$/i.test(name) ? [`${name}: ${raw[at + 1]}`] : []))
    .join("\n");

function rememberSessions(cookies: readonly string[]): void {
  for (const cookie of cookies) {
    const token = /^__Host-[\w-]+=([\w-]{40,})/.exec(cookie)?.[1];
    if (token) neverServed({ what: "a session", text: token });
  }
}

function unpacked({ headers }: IncomingMessage, body: Buffer): string {
  const coding = headers["content-encoding"];
  if (body.length === 0) return "";
  const bytes = coding === "gzip" ? gunzipSync(body) : coding === "br" ? brotliDecompressSync(body) : body;
  return bytes.toString("utf8");
}
