import { closeSync, fstatSync, openSync, readSync, renameSync } from "node:fs";
import path from "node:path";
import type { Home } from "./home.server";

const LONG_BYTES = 10_000_000;

/** PostgreSQL's own log. */
export function logFile(home: Home): string {
  return path.join(home.folder, "server.log");
}

/** Its length in bytes; 0 where there is none. */
export function logSize(home: Home): number {
  return reading(home, (descriptor) => fstatSync(descriptor).size) ?? 0;
}

/** Sets a long log aside, keeping one. Only while the server is down, which holds the file open. */
export function retireLongLog(home: Home): void {
  if (logSize(home) > LONG_BYTES) renameSync(logFile(home), `${logFile(home)}.1`);
}

/** The last thing that kept the server from running, in its own words, among what it wrote after `from` bytes. */
export function complaintSince(home: Home, from: number): string | undefined {
  const text = reading(home, (descriptor) => {
    const fresh = Buffer.alloc(Math.min(64_000, Math.max(0, fstatSync(descriptor).size - from)));
    readSync(descriptor, fresh, 0, fresh.length, from);
    return fresh.toString();
  });
  const complaints = (text ?? "")
    .split("\n")
    .flatMap((line) => /(?:FATAL|PANIC):\s+(.*)/.exec(line)?.[1] ?? []);
  return complaints.at(-1);
}

function reading<T>(home: Home, read: (descriptor: number) => T): T | undefined {
  try {
    const descriptor = openSync(logFile(home), "r");
    try {
      return read(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}
