import { fork } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createGate } from "~/platform/gate.server";
import { TooManyRequests } from "~/shared/domain-error";
import type { Drawn } from "./drawn";

/** Drawing takes a processor for a second or two; whoever comes meanwhile waits. */
const gate = createGate({ places: 1, patienceMs: 40_000, refuse: () => new TooManyRequests(60) });
const PATIENCE_MS = 30_000;
/** For JavaScript's own memory: the points of the picture lie outside it, limited by their number. */
const NODE = ["--max-old-space-size=96"];

/** Draws a picture anew in a process of its own. Whatever happens there is an answer here. */
export const redraw = (bytes: Uint8Array): Promise<Drawn> => gate(() => inAProcess(bytes));

function inAProcess(bytes: Uint8Array): Promise<Drawn> {
  const { file, execArgv } = program();
  return new Promise((resolve) => {
    const child = fork(file, [], {
      execArgv: [...NODE, ...execArgv],
      // Nothing of what this process knows: no addresses, no secrets. One arena: else memory given back is not reused.
      env: { MALLOC_ARENA_MAX: "1" } as unknown as NodeJS.ProcessEnv,
      serialization: "advanced",
      stdio: ["pipe", "ignore", "ignore", "ipc"],
    });
    const patience = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
    const end = (drawn: Drawn) => {
      clearTimeout(patience);
      resolve(drawn);
    };
    child.once("message", (drawn) => end(drawn as Drawn));
    child.once("error", () => end({ refused: "unreadable" }));
    child.once("exit", () => end({ refused: "unreadable" }));
    // It may be gone before it has read everything.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(bytes);
  });
}

/** `picture.js` beside the other programs of the build; in development and in tests its source. */
function program(): { file: string; execArgv: string[] } {
  const here = fileURLToPath(import.meta.url.split("?")[0]!);
  const folder = path.dirname(here);
  if (here.endsWith(".ts"))
    return { file: path.join(folder, "picture-process.ts"), execArgv: ["--import", "tsx"] };
  return {
    file: path.join(path.basename(folder) === "chunks" ? path.dirname(folder) : folder, "picture.js"),
    execArgv: [],
  };
}
