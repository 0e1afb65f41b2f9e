import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import autocannon from "autocannon";
import type { OpenAttempt } from "./open-attempt";

const CONNECTIONS = 8;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);

/** One page asked for over and over, or the saves of as many learners as there are connections. */
export type Work =
  | { readonly url: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly savers: readonly OpenAttempt[] };

export interface Speed {
  readonly requestsPerSecond: number;
  readonly p97Ms: number;
}

/** One load. Every answer has to be a 2xx. */
export async function load(work: Work): Promise<Speed> {
  const result = await autocannon({
    connections: CONNECTIONS,
    duration: SECONDS,
    ...("savers" in work ? await savesOf(work.savers) : { url: work.url, headers: { ...work.headers } }),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were not 2xx, ${result.errors} errors`);
  return { requestsPerSecond: result.requests.average, p97Ms: result.latency.p97_5 };
}

/** Headers of a form sent by our own page. */
export const formHeaders = (saver: OpenAttempt): Record<string, string> => ({
  Cookie: saver.cookie,
  Origin: new URL(saver.saveUrl).origin,
  "Accept-Encoding": "gzip",
  "Content-Type": "application/x-www-form-urlencoded",
});

/** Each connection is a learner: it saves, reads the version out of the reply, changes the answer, saves again. */
async function savesOf(savers: readonly OpenAttempt[]) {
  for (const saver of savers) await saver.settle();
  const waiting = [...savers];
  return {
    url: savers[0]!.saveUrl,
    setupClient(client: { setRequests(requests: object[]): void }) {
      const saver = waiting.shift();
      if (!saver) throw new Error("More connections than learners");
      client.setRequests([
        {
          method: "POST",
          path: new URL(saver.saveUrl).pathname,
          headers: formHeaders(saver),
          setupRequest: (sending: object) => ({ ...sending, body: saver.nextSave() }),
          onResponse: (_status: number, reply: string) => saver.accept(reply),
        },
      ]);
    },
  };
}

/** What the machine can do at all, in a process of its own: `node:http` alone, or with one query. */
export interface Baseline {
  readonly url: string;
  stop(): void;
}

export async function startBaseline(kind: "node" | "pg", databaseUrl: string): Promise<Baseline> {
  const child: ChildProcess = spawn(process.execPath, ["tests/bench/baselines.mjs", kind, databaseUrl], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = (await once(child.stdout!, "data")) as [Buffer];
  return {
    url: `http://127.0.0.1:${port.toString().trim()}/`,
    stop: () => void child.kill("SIGTERM"),
  };
}

interface Sending {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One exchange, with the answer as it travels: `fetch` would unpack it. */
export function exchangeBytes(url: string, { headers, body }: Sending): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: body === undefined ? "GET" : "POST", headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => resolve(Buffer.concat(chunks)));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
