import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import type { TestSmtp } from "../support/smtp";
import { until } from "../support/until";

const WORKER = path.resolve("build/server/worker.js");

interface DrillWorld {
  readonly prisma: PrismaClient;
  readonly smtp: TestSmtp;
  /** Settings of the worker's process: database, queue, mail server, secrets. */
  readonly env: Readonly<Record<string, string>>;
  readonly seed: number;
  readonly kills: number;
  /** Done at every third kill, while no worker runs and while one does: losing the queue. */
  readonly disturb?: () => Promise<void>;
}

/** What the drill saw. */
export interface DrillRecord {
  /** For each kill, the addresses whose message the server had taken and we had not marked. */
  readonly inFlight: readonly (readonly string[])[];
  /** Exit code of the last worker, ended by SIGTERM when all was done. */
  readonly lastExitCode: number | null;
}

/** The same numbers for the same seed: a drill that failed can be run again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/**
 * Lets a worker send what is queued and kills it again and again, at moments chosen by the seed: with a message taken
 * and not yet answered for, right after the server said "accepted", and somewhere between. Then lets one finish.
 */
export async function killWhileSending(world: DrillWorld): Promise<DrillRecord> {
  if (!existsSync(WORKER))
    throw new Error("build/server/worker.js is missing: run `npm run build` before this drill");
  const random = seeded(world.seed);
  const inFlight: string[][] = [];
  for (let kill = 0; kill < world.kills; kill += 1) {
    const worker = startWorker(world.env);
    const moment = momentToKill(world.smtp, kill, random);
    if (kill % 3 === 2) await world.disturb?.();
    await Promise.race([moment, endOf(worker, "before it was killed")]);
    worker.kill("SIGKILL");
    await endOf(worker);
    if (kill % 3 === 2) await world.disturb?.();
    inFlight.push(await takenAndUnmarked(world));
  }
  const last = startWorker(world.env);
  await Promise.race([
    until(
      "every mail is marked",
      async () => (await world.prisma.mailMessage.count({ where: { state: "queued" } })) === 0,
      40_000,
    ),
    endOf(last, "before all was done"),
  ]);
  last.kill("SIGTERM");
  await endOf(last);
  return { inFlight, lastExitCode: last.exitCode };
}

function startWorker(env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [WORKER], {
    env: { NODE_ENV: "production", PATH: process.env.PATH ?? "", ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Resolves when the process is gone; with a reason, that is a failure of the drill. */
async function endOf(worker: ChildProcess, tooEarly?: string): Promise<void> {
  if (worker.exitCode === null && worker.signalCode === null) await once(worker, "exit");
  if (tooEarly && worker.signalCode === null)
    throw new Error(`The worker ended ${tooEarly}: code ${worker.exitCode}`);
}

/** A few messages from now: as the server takes one, as it has said "accepted", or a moment after that. */
function momentToKill(smtp: TestSmtp, kill: number, random: () => number): Promise<void> {
  const target = smtp.received.length + 2 + Math.floor(random() * 12);
  const later = kill % 3 === 2 ? random() * 40 : 0;
  smtp.replyAfterMs = kill % 3 === 0 ? 20 : random() * 10;
  return new Promise((resolve) => {
    const check = () => {
      if (smtp.received.length < target) return;
      smtp.onTaken = smtp.onAccepted = () => undefined;
      if (later === 0) resolve();
      else void pause(later).then(resolve);
    };
    if (kill % 3 === 0) smtp.onTaken = check;
    else smtp.onAccepted = check;
  });
}

async function takenAndUnmarked({ prisma, smtp }: DrillWorld): Promise<string[]> {
  const marked = await prisma.mailMessage.findMany({
    where: { state: "accepted" },
    select: { toAddress: true },
  });
  const done = new Set(marked.map(({ toAddress }) => toAddress));
  return [...new Set(smtp.received.flatMap(({ to }) => to))].filter((address) => !done.has(address));
}
