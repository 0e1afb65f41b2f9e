import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Who is using the embedded server: one file per use, named by process id. Web, a worker and a command may share
 * one server, and whichever leaves last stops it. A process that was killed leaves its file behind; dead ids are
 * swept and do not keep the server alive.
 */
export function moveIn(dataDir: string): { leave(): { last: boolean } } {
  const folder = path.join(dataDir, "postgres.users");
  mkdirSync(folder, { recursive: true });
  const mine = `${process.pid}-${randomBytes(4).toString("hex")}`;
  writeFileSync(path.join(folder, mine), "");
  return {
    leave() {
      rmSync(path.join(folder, mine), { force: true });
      const others = readdirSync(folder).filter((name) => {
        if (isAlive(Number.parseInt(name, 10))) return true;
        rmSync(path.join(folder, name), { force: true });
        return false;
      });
      return { last: others.length === 0 };
    },
  };
}

/** Whether a process with this id exists, ours to signal or not. */
export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
