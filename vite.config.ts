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
              },
              output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
            },
          },
        }
      : undefined,
};

export default defineConfig({
  build: { sourcemap: false, assetsInlineLimit: 0 },
  plugins: [remix(remixConfig), tsconfigPaths(), serverEntries],
});
