import { spawn } from "node:child_process";

/** The unprivileged account a root process hands PostgreSQL to; undefined where we are an ordinary user already. */
export type Account = { uid: number; gid: number; name: string } | undefined;

/** How long a program that has ended may still be heard. */
const LAST_WORDS_MS = 500;

type Outcome = { exitCode: number; output: string };

/**
 * Runs a program to its end as `account` and never throws: a program that could not even be started counts as
 * exit code 127, with the reason as its output.
 *
 * Works from `/`, because PostgreSQL's programs refuse a working directory they may not read, which a root
 * process's often is.
 */
export function runProgram(
  file: string,
  args: string[],
  account: Account,
  timeoutSeconds = 150,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const identity = account ? { uid: account.uid, gid: account.gid } : {};
    const options = {
      cwd: "/",
      stdio: ["ignore", "pipe", "pipe"] as ["ignore", "pipe", "pipe"],
      ...identity,
    };
    let output = "";
    try {
      const child = spawn(file, args, { ...options, windowsHide: true });
      // why not spawn's own `timeout`: where the program cannot be started at all, its timer keeps our process alive.
      const patience = setTimeout(() => child.kill(), timeoutSeconds * 1000).unref();
      child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
      child.on("error", (error) => resolve({ exitCode: 127, output: error.message }));
      const end = (code: number | null) => {
        // why destroyed: a started server may still hold the pipes, and they would keep our process alive.
        child.stdout.destroy();
        child.stderr.destroy();
        clearTimeout(patience);
        resolve({ exitCode: code ?? 128, output });
      };
      // "close" comes when everything was read; after "exit" it is not waited for long, for the same reason.
      child.on("exit", (code) => setTimeout(end, LAST_WORDS_MS, code).unref());
      child.on("close", end);
    } catch (error) {
      resolve({ exitCode: 127, output: error instanceof Error ? error.message : String(error) });
    }
  });
}

/** The last line that says something, for an error of one line. */
export function lastLine(output: string): string {
  const lines = output.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").at(-1) ?? "no message";
}
