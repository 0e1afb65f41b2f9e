import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";
import remixConfig from "./remix.config.js";

/**
 * Web, workers and command line come out of the same server build, so that they
 * share modules and need no TypeScript runner in production. Remix overrides
 * `input` when it stands in the configuration itself, hence a plugin after it.
 */
const serverEntries: Plugin = {
  name: "server-entries",
  enforce: "post",
  config: (_config, { isSsrBuild, command }) =>
    isSsrBuild && command === "build"
      ? {
          build: {
            target: "es2022",
            rollupOptions: {
              input: {
                web: "app/server/web.ts",
                worker: "workers/process.ts",
                cli: "app/cli/main.ts",
                routes: "app/server/routes.ts",
                picture: "app/features/media/pictures/picture-process.ts",
                cite: "app/features/library/formats/cite-process.ts",
              },
              output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
            },
          },
        }
      : undefined,
};

const ASSETS = "build/client/assets";

/** The scripts that a script loads, at once or later, by their file names. */
const loadedBy = (name: string): string[] =>
  [...readFileSync(path.join(ASSETS, name), "utf8").matchAll(/["']\.\/([\w.$-]+\.js)["']/g)].map(
    ([, file]) => file!,
  );

/**
 * Pages are not hydrated (ADR 0003), so browsers load the one script of entry.client.ts and what it fetches. Remix
 * builds the code of every page for them all the same: what nobody loads is nobody's to read, and goes.
 */
const publishedScripts: Plugin = {
  name: "published-scripts",
  enforce: "post",
  closeBundle: {
    order: "post",
    handler() {
      if (this.environment.name !== "ssr" || !existsSync(ASSETS)) return;
      const scripts = readdirSync(ASSETS).filter((name) => name.endsWith(".js"));
      const published = new Set(scripts.filter((name) => name.startsWith("entry.client-")));
      for (const name of published) for (const loaded of loadedBy(name)) published.add(loaded);
      for (const name of scripts) if (!published.has(name)) rmSync(path.join(ASSETS, name));
    },
  },
};

export default defineConfig({
  build: { sourcemap: false, assetsInlineLimit: 0 },
  plugins: [remix(remixConfig), tsconfigPaths(), serverEntries, publishedScripts],
});
