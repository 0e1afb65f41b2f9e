import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import autocannon from "autocannon";
import type { OpenAttempt } from "./open-attempt";

const CONNECTIONS = 8;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const RUNS = 3;

/** One page asked for over and over, or the saves of as many learners as there are connections. */
export type Work =
  | { readonly url: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly savers: readonly OpenAttempt[] };

interface Speed {
  readonly requestsPerSecond: number;
  readonly p97Ms: number;
}

/** The median of three loads. Every answer has to be a 2xx. */
export async function load(work: Work): Promise<Speed> {
  const runs: Speed[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const result = await autocannon({
      connections: CONNECTIONS,
      duration: SECONDS,
      ...("savers" in work ? await savesOf(work.savers) : { url: work.url, headers: { ...work.headers } }),
    });
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`${result.non2xx} answers were not 2xx, ${result.errors} errors`);
    runs.push({ requestsPerSecond: result.requests.average, p97Ms: result.latency.p97_5 });
  }
  const middle = (figure: keyof Speed) => runs.map((run) => run[figure]).sort((a, b) => a - b)[1]!;
  return { requestsPerSecond: middle("requestsPerSecond"), p97Ms: middle("p97Ms") };
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

/** Answers a second of `node:http` alone, or with one query. */
export async function baseline(kind: "node" | "pg", databaseUrl: string): Promise<number> {
  const child: ChildProcess = spawn(process.execPath, ["tests/bench/baselines.mjs", kind, databaseUrl], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = (await once(child.stdout!, "data")) as [Buffer];
  try {
    return (await load({ url: `http://127.0.0.1:${port.toString().trim()}/` })).requestsPerSecond;
  } finally {
    child.kill("SIGTERM");
  }
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
