/**
 * `npm run bench`: what pages cost, as ratios of what this machine can do at all,
 * measured in one run. Prints a table on standard error and one JSON document on
 * standard output. Uses the demo's data, a real session, one web process, eight
 * connections, gzip, the median of three.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import autocannon from "autocannon";
import { freePort } from "../support/free-port";
import { type DemoSite, startDemo } from "./demo-site";
import { queriesOf } from "./query-count";

const CONNECTIONS = 8;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const RUNS = 3;

interface Case {
  readonly name: string;
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly method?: "GET" | "POST";
  readonly body?: string;
  /** The baseline the bar is a share of. */
  readonly of: "node" | "pg";
  readonly bar: number;
}

interface Figure {
  readonly name: string;
  readonly requestsPerSecond: number;
  readonly p95Ms: number;
  readonly bytes: number;
  readonly queries: number;
  readonly ratio: number;
  readonly bar: number;
  readonly holds: boolean;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function load(url: string, options: Partial<Case> = {}): Promise<{ rps: number; p95: number }> {
  const runs: { rps: number; p95: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const result = await autocannon({
      url,
      connections: CONNECTIONS,
      duration: SECONDS,
      method: options.method ?? "GET",
      headers: options.headers,
      body: options.body,
    });
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`${url}: ${result.non2xx} answers were not 2xx, ${result.errors} errors`);
    runs.push({ rps: result.requests.average, p95: result.latency.p97_5 });
  }
  return { rps: median(runs.map((r) => r.rps)), p95: median(runs.map((r) => r.p95)) };
}

async function baseline(kind: "node" | "pg", databaseUrl: string): Promise<number> {
  const child: ChildProcess = spawn(process.execPath, ["tests/bench/baselines.mjs", kind, databaseUrl], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = (await once(child.stdout!, "data")) as [Buffer];
  try {
    return (await load(`http://127.0.0.1:${port.toString().trim()}/`)).rps;
  } finally {
    child.kill("SIGTERM");
  }
}

async function measure(site: DemoSite, bare: Record<"node" | "pg", number>, one: Case): Promise<Figure> {
  const init = { method: one.method ?? "GET", headers: one.headers, body: one.body };
  await fetch(one.url, init);
  const queries = await queriesOf(site, () => fetch(one.url, init));
  const bytes = await wireBytes(one);
  const { rps, p95 } = await load(one.url, one);
  const ratio = rps / bare[one.of];
  return {
    name: one.name,
    requestsPerSecond: Math.round(rps),
    p95Ms: p95,
    bytes,
    queries,
    ratio: Number(ratio.toFixed(4)),
    bar: one.bar,
    holds: ratio >= one.bar,
  };
}

/** Bytes of the compressed answer on the wire; `fetch` would unpack it. */
async function wireBytes(one: Case): Promise<number> {
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    const sent = request(one.url, { method: one.method ?? "GET", headers: one.headers }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on("end", () => resolve(bytes));
    });
    sent.on("error", reject);
    sent.end(one.body);
  });
}

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

function print(
  figures: readonly Figure[],
  bare: Record<string, number>,
  memory: number,
  readySeconds: number,
): void {
  const row = (cells: (string | number)[]) => `${cells.map((cell) => String(cell).padStart(12)).join(" ")}\n`;
  const say = (text: string) => process.stderr.write(text);
  say(`bare node:http ${Math.round(bare.node!)}/s, with one pg query ${Math.round(bare.pg!)}/s\n`);
  say(row(["page", "req/s", "p97.5 ms", "bytes gz", "queries", "ratio", "bar", "holds"]));
  for (const f of figures)
    say(
      row([f.name, f.requestsPerSecond, f.p95Ms, f.bytes, f.queries, f.ratio, f.bar, f.holds ? "yes" : "NO"]),
    );
  say(`web with workers: ${memory} MB resident after the run; ready in ${readySeconds.toFixed(1)} s\n`);
}

const dataDir = mkdtempSync(path.join(tmpdir(), "common-ground-bench-"));
const site = await startDemo({ dataDir, port: await freePort() });
try {
  const bare = { node: await baseline("node", site.databaseUrl), pg: await baseline("pg", site.databaseUrl) };
  const gzip = { "Accept-Encoding": "gzip" };
  const learner = { ...gzip, Cookie: await site.signIn(site.accounts.learner) };
  const attempt = await site.openAttempt(learner.Cookie);
  const form = { ...learner, Origin: site.origin, "Content-Type": "application/x-www-form-urlencoded" };
  const cases: Case[] = [
    { name: "course", url: `${site.origin}/courses/human-security`, headers: gzip, of: "node", bar: 0.03 },
    { name: "lesson", url: site.lessonUrl, headers: learner, of: "pg", bar: 0.015 },
    { name: "quiz", url: attempt.pageUrl, headers: learner, of: "pg", bar: 0.01 },
    {
      name: "autosave",
      url: attempt.saveUrl,
      headers: form,
      method: "POST",
      body: attempt.saveBody,
      of: "pg",
      bar: 0.03,
    },
  ];
  const figures: Figure[] = [];
  for (const one of cases) figures.push(await measure(site, bare, one));
  const memory = residentMegabytes(site.pid);
  print(figures, bare, memory, site.readySeconds);
  process.stdout.write(
    `${JSON.stringify({ baselines: bare, figures, residentMegabytes: memory, readySeconds: site.readySeconds }, null, 2)}\n`,
  );
} finally {
  await site.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
