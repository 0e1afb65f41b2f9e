/**
 * `npm run bench`: what pages cost, as ratios of what this machine can do at all,
 * measured in one run. Prints a table on standard error and one JSON document on
 * standard output. Uses the demo's data, real sessions, one web process with its
 * workers, eight connections, gzip, the median of three. Page and baseline take turns,
 * so that a machine that is busy for a while is busy for both.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { participantEmail } from "../../prisma/seed/demo/people";
import { freePort } from "../support/free-port";
import { type DemoSite, startDemo } from "./demo-site";
import { measureImport } from "./import";
import { measureLibrary } from "./library";
import {
  type Baseline,
  exchangeBytes,
  formHeaders,
  load,
  type Speed,
  startBaseline,
  type Work,
} from "./load";
import { longestLesson } from "./longest-lesson";
import { type OpenAttempt, openAttempt } from "./open-attempt";
import { cpuMs, residentMegabytes } from "./process-figures";
import { queriesOf } from "./query-count";
import { type Figure, type Report, tableOf } from "./report";
import { measureRush } from "./sign-in-rush";

const SAVERS = 8;
const RUNS = 3;
const SERIAL_REQUESTS = 200;

interface Case {
  readonly name: string;
  readonly work: Work;
  /** The same once; resolves to the answer as it travelled. */
  readonly once: () => Promise<Buffer>;
  /** The baseline the bar is a share of. */
  readonly of: "node" | "pg";
  readonly bar: number;
}

function casesOf(site: DemoSite, lessonUrl: string, attempts: readonly OpenAttempt[]): Case[] {
  const [first] = attempts as [OpenAttempt];
  const stranger = { "Accept-Encoding": "gzip" };
  const learner = { ...stranger, Cookie: first.cookie };
  const page = (url: string, headers: Record<string, string>) => ({
    work: { url, headers },
    once: () => exchangeBytes(url, { headers }),
  });
  const save = async () => {
    const reply = await exchangeBytes(first.saveUrl, { headers: formHeaders(first), body: first.nextSave() });
    first.accept(reply.toString());
    return reply;
  };
  return [
    { name: "course", ...page(`${site.origin}/courses/human-security`, stranger), of: "node", bar: 0.03 },
    { name: "lesson", ...page(lessonUrl, learner), of: "pg", bar: 0.015 },
    { name: "quiz", ...page(first.pageUrl, learner), of: "pg", bar: 0.01 },
    { name: "autosave", work: { savers: attempts }, once: save, of: "pg", bar: 0.03 },
  ];
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function measure(site: DemoSite, bare: Record<Case["of"], Baseline>, one: Case): Promise<Figure> {
  const { length: bytes } = await one.once();
  const runs: (Speed & { readonly bare: number })[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const baseline = await load({ url: bare[one.of].url });
    runs.push({ ...(await load(one.work)), bare: baseline.requestsPerSecond });
  }
  const ratio = median(runs.map((run) => run.requestsPerSecond / run.bare));
  return {
    name: one.name,
    requestsPerSecond: Math.round(median(runs.map((run) => run.requestsPerSecond))),
    p97Ms: median(runs.map((run) => run.p97Ms)),
    cpuMs: Number((await cpuOf(site, one)).toFixed(2)),
    bytes,
    queries: await queriesOf(site, one.once),
    baseline: Math.round(median(runs.map((run) => run.bare))),
    ratio: Number(ratio.toFixed(4)),
    bar: one.bar,
    holds: ratio >= one.bar,
  };
}

/** CPU of the web process for one request, after the loads have warmed it. */
async function cpuOf(site: DemoSite, one: Case): Promise<number> {
  if ("savers" in one.work) await one.work.savers[0]?.settle();
  const before = cpuMs(site.pid);
  for (let sent = 0; sent < SERIAL_REQUESTS; sent += 1) await one.once();
  return (cpuMs(site.pid) - before) / SERIAL_REQUESTS;
}

const library = await measureLibrary();
const contentImport = await measureImport();
const dataDir = mkdtempSync(path.join(tmpdir(), "common-ground-bench-"));
const site = await startDemo({ dataDir, port: await freePort() });
let baselines: Record<Case["of"], Baseline> | undefined;
try {
  const attempts: OpenAttempt[] = [];
  for (let number = 1; number <= SAVERS; number += 1)
    attempts.push(await openAttempt(site, participantEmail(number)));
  baselines = {
    node: await startBaseline("node", site.databaseUrl),
    pg: await startBaseline("pg", site.databaseUrl),
  };
  const figures: Figure[] = [];
  const lessonUrl = await longestLesson(site, (attempts[0] as OpenAttempt).cookie);
  for (const one of casesOf(site, lessonUrl, attempts)) figures.push(await measure(site, baselines, one));
  const report: Report = {
    figures,
    library,
    contentImport,
    signInRush: await measureRush(site),
    residentMegabytes: residentMegabytes(site.pid),
    readySeconds: site.readySeconds,
  };
  process.stderr.write(tableOf(report));
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} finally {
  for (const baseline of Object.values(baselines ?? {})) baseline.stop();
  await site.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
