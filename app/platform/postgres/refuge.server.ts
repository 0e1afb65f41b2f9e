import { createHash } from "node:crypto";
import { chmodSync, mkdirSync } from "node:fs";
import path from "node:path";

/** Folder for what PostgreSQL's account cannot reach in this project. Only a root process needs it. */
export function refugeOf(projectDir: string): string {
  const hash = createHash("sha256").update(projectDir).digest("hex").slice(0, 12);
  return path.join("/var/lib/common-ground", hash);
}

/** Makes the refuge: others may pass through it to what is theirs, and not look around, whatever our umask. */
export function openRefuge(refuge: string): void {
  mkdirSync(refuge, { recursive: true });
  for (const folder of [path.dirname(refuge), refuge]) chmodSync(folder, 0o711);
}
