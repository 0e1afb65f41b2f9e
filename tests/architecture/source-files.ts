import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Files below a folder whose names end so, as paths with forward slashes; generated code and built output left out. */
export function filesIn(folder: string, ...endings: string[]): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, "/")))
    .filter((file) => endings.some((ending) => file.endsWith(ending)) && !file.includes("/generated/"))
    .sort();
}

export const textOf = (file: string): string => readFileSync(file, "utf8");

const OURS = ["app", "emails", "workers", "prisma"];

/** All code of the product, without its tests. */
export const productCode = (): string[] =>
  OURS.flatMap((folder) => filesIn(folder, ".ts", ".tsx", ".mjs")).filter(
    (file) => !/\.test\.tsx?$/.test(file),
  );
