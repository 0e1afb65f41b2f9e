import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Guard } from "./guard";

const IMPORT = /\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g;
/** Whoever starts the product, or reads what was built, speaks of this folder. */
const READS_BUILD = /["'`/]build\/(?:server|client)|["'`]build["'`]/;

function target(from: string, specifier: string): string | null {
  const base = path.join(path.dirname(from), specifier);
  return (
    [base, `${base}.ts`, `${base}.tsx`, path.join(base, "index.ts")].find(
      (file) => /\.tsx?$/.test(file) && existsSync(file),
    ) ?? null
  );
}

/** Whether a test works on the built product: itself, or by something under `tests/` that it imports. */
export function needsBuild(file: string, seen: Set<string> = new Set()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  const text = readFileSync(file, "utf8");
  if (READS_BUILD.test(text)) return true;
  return [...text.matchAll(IMPORT)].some(([, specifier = ""]) => {
    const next = target(file, specifier);
    return next?.startsWith("tests/") === true && needsBuild(next, seen);
  });
}

const IN_BROWSERS =
  /^(?:app\/enhance\/|app\/entry\.client|app\/ui\/.*\.css$|app\/.*\.css$|public\/|vite\.config|remix\.config)/;

/** Whether taking a guard out changes what browsers load: else the half of the build that servers run is enough. */
export const changesBrowserCode = ({ edits }: Guard): boolean =>
  edits.some(({ file }) => IN_BROWSERS.test(file));
