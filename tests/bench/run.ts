/**
 * `npm run bench`: what pages cost, as ratios of what this machine can do at all,
 * measured in one run. Prints a table on standard error and one JSON document on
 * standard output. Uses the demo's data, real sessions, one web process with its
 * workers, eight connections, gzip, the median of three.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { participantEmail } from "../../prisma/seed/demo/people";
import { freePort } from "../support/free-port";
import { type DemoSite, startDemo } from "./demo-site";
import { baseline, exchangeBytes, formHeaders, load, type Work } from "./load";
import { type OpenAttempt, openAttempt } from "./open-attempt";
import { cpuMs, residentMegabytes } from "./process-figures";
import { queriesOf } from "./query-count";
import { type Figure, type Report, tableOf } from "./report";

const SAVERS = 8;
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

function casesOf(site: DemoSite, attempts: readonly OpenAttempt[]): Case[] {
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
    { name: "lesson", ...page(site.lessonUrl, learner), of: "pg", bar: 0.015 },
    { name: "quiz", ...page(first.pageUrl, learner), of: "pg", bar: 0.01 },
    { name: "autosave", work: { savers: attempts }, once: save, of: "pg", bar: 0.03 },
  ];
}

async function measure(site: DemoSite, bare: Report["baselines"], one: Case): Promise<Figure> {
  const { length: bytes } = await one.once();
  const { requestsPerSecond, p97Ms } = await load(one.work);
  const ratio = requestsPerSecond / bare[one.of];
  if ("savers" in one.work) await one.work.savers[0]?.settle();
  const before = cpuMs(site.pid);
  for (let sent = 0; sent < SERIAL_REQUESTS; sent += 1) await one.once();
  return {
    name: one.name,
    requestsPerSecond: Math.round(requestsPerSecond),
    p97Ms,
    cpuMs: Number(((cpuMs(site.pid) - before) / SERIAL_REQUESTS).toFixed(2)),
    bytes,
    queries: await queriesOf(site, one.once),
    ratio: Number(ratio.toFixed(4)),
    bar: one.bar,
    holds: ratio >= one.bar,
  };
}

const dataDir = mkdtempSync(path.join(tmpdir(), "common-ground-bench-"));
const site = await startDemo({ dataDir, port: await freePort() });
try {
  const attempts: OpenAttempt[] = [];
  for (let number = 1; number <= SAVERS; number += 1)
    attempts.push(await openAttempt(site, participantEmail(number)));
  const baselines = {
    node: await baseline("node", site.databaseUrl),
    pg: await baseline("pg", site.databaseUrl),
  };
  const figures: Figure[] = [];
  for (const one of casesOf(site, attempts)) figures.push(await measure(site, baselines, one));
  const report: Report = {
    baselines,
    figures,
    residentMegabytes: residentMegabytes(site.pid),
    readySeconds: site.readySeconds,
  };
  process.stderr.write(tableOf(report));
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} finally {
  await site.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
