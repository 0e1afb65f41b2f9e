/**
 * Makes the Prisma client where the schema changed since the last time. Plain JavaScript, so that it runs first of
 * all, in every `npm` script that needs the client.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const output = path.join(root, "app/platform/generated/prisma");
const stamp = path.join(output, ".schema-hash");
const require = createRequire(import.meta.url);

function fingerprint() {
  const schema = readdirSync(path.join(root, "prisma"), { recursive: true, encoding: "utf8" });
  const hash = createHash("sha256").update(require("prisma/package.json").version);
  for (const name of schema.filter((file) => file.endsWith(".prisma")).sort()) {
    hash.update(`\0${name}\0`).update(readFileSync(path.join(root, "prisma", name)));
  }
  return hash.digest("hex");
}

const wanted = fingerprint();
const isFresh =
  existsSync(stamp) && readFileSync(stamp, "utf8") === wanted && existsSync(path.join(output, "client.ts"));

if (!isFresh) {
  rmSync(output, { recursive: true, force: true });
  const manifest = require.resolve("prisma/package.json");
  const cli = path.resolve(path.dirname(manifest), require(manifest).bin.prisma);
  // why: the command line wants to download an engine that generating does not use; any existing file calms it.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
  const run = spawnSync(process.execPath, [cli, "generate", "--no-hints"], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}`);
    process.exit(run.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
