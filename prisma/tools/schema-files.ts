import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One file of the Prisma schema. */
export type SchemaFile = { path: string; content: string };

/** The Prisma schema as it is on disk, `prisma/schema.prisma` and `prisma/models/*.prisma`. */
export function workingSchema(prismaDir = "prisma"): SchemaFile[] {
  const names = readdirSync(prismaDir, { recursive: true, encoding: "utf8" });
  return toSchema(
    names.filter(isSchema).map((name) => path.join(prismaDir, name)),
    (file) => readFileSync(file, "utf8"),
  );
}

/** The schema as of the last commit; undefined before the first commit that has one. */
export function committedSchema(): SchemaFile[] | undefined {
  try {
    const names = git("ls-tree", "-r", "--name-only", "HEAD", "prisma").split("\n").filter(isSchema);
    return names.length === 0 ? undefined : toSchema(names, (name) => git("show", `HEAD:${name}`));
  } catch {
    return undefined; // a repository without a commit
  }
}

const isSchema = (name: string): boolean => name.endsWith(".prisma");

function toSchema(names: string[], read: (name: string) => string): SchemaFile[] {
  return names.sort().map((name) => ({ path: name.replaceAll(path.sep, "/"), content: read(name) }));
}

function git(...parameters: string[]): string {
  return execFileSync("git", parameters, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}
