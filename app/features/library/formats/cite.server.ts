import { fork } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { LRUCache } from "lru-cache";
import { createGate } from "~/platform/gate.server";
import { TooManyRequests } from "~/shared/domain-error";
import type { Citations } from "../domain/citations";
import type { CslItem } from "../domain/csl-item";

/** It takes a processor for a second; whoever comes meanwhile waits. */
const gate = createGate({ places: 1, patienceMs: 20_000, refuse: () => new TooManyRequests(30) });
const PATIENCE_MS = 30_000;

/**
 * Cites works in a process of its own, in their order. Null for each where nothing came of it. Where the source runs as it
 * stands, in development and in tests, the processor is loaded here.
 */
export async function cite(works: readonly CslItem[]): Promise<(Citations | null)[]> {
  if (works.length === 0) return [];
  const here = fileURLToPath(import.meta.url.split("?")[0]!);
  if (here.endsWith(".ts")) return (await import("./cite-works")).citeWorks(works);
  return gate(() => inAProcess(programBeside(here), works));
}

const NEW_WORKS = 100;
const justCited = new LRUCache<string, Citations, CslItem>({
  max: NEW_WORKS,
  fetchMethod: async (_record, _former, { context: work }) => (await cite([work]))[0] ?? undefined,
});

/**
 * Cites a work that is too new to have been cited by the job. Many may look at it in its first minute: one process
 * serves them all.
 *
 * @throws {TooManyRequests} while too many other new works are looked at.
 */
export const citeNew = async (work: CslItem): Promise<Citations | null> =>
  (await justCited.fetch(JSON.stringify(work), { context: work })) ?? null;

/** `cite.js` beside the other programs of the build. */
function programBeside(here: string): string {
  const folder = path.dirname(here);
  return path.join(path.basename(folder) === "chunks" ? path.dirname(folder) : folder, "cite.js");
}

function inAProcess(program: string, works: readonly CslItem[]): Promise<(Citations | null)[]> {
  return new Promise((resolve) => {
    const child = fork(program, [], {
      // Nothing of what this process knows.
      env: { MALLOC_ARENA_MAX: "1" } as unknown as NodeJS.ProcessEnv,
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const patience = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
    const end = (cited: (Citations | null)[]) => {
      clearTimeout(patience);
      resolve(cited);
    };
    const nothing = () => end(works.map(() => null));
    child.once("message", (cited) => end(cited as (Citations | null)[]));
    child.once("error", nothing);
    child.once("exit", nothing);
    child.send([...works], (error) => error && nothing());
  });
}
