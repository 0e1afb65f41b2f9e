import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

const INTEGRATION = "tests/integration";
/** Tests that put something in the place of a module. They need modules of their own; all others share theirs. */
const withOwnModules = readdirSync(INTEGRATION, { recursive: true, encoding: "utf8" })
  .map((name) => path.posix.join(INTEGRATION, name))
  .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(file, "utf8").includes("vi.mock("));

/** Tests that read the product's sources once for each worker, not once for each file: a third of the time. */
const SHARED_MODULES = { isolate: false } as const;

const INTEGRATION_SETTINGS = {
  setupFiles: "tests/support/strict.ts",
  globalSetup: "tests/support/postgres-global-setup.ts",
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // Tests wait for servers and databases most of the time: one more than the smallest machine has cores.
  maxWorkers: 3,
  env: {
    NODE_ENV: "test",
    LOG_LEVEL: "silent",
    APP_ORIGIN: "http://127.0.0.1:3000",
    SESSION_SECRET: "only-for-tests-0123456789-abcdefghij",
  },
} as const;

/** Unit tests stand beside their source and touch nothing outside; integration tests have a real PostgreSQL. */
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...SHARED_MODULES,
          name: "unit",
          include: ["app/**/*.test.{ts,tsx}", "emails/**/*.test.{ts,tsx}", "workers/**/*.test.ts"],
          setupFiles: ["tests/support/strict.ts"],
          env: { NODE_ENV: "test", LOG_LEVEL: "silent" },
        },
      },
      {
        extends: true,
        test: {
          ...SHARED_MODULES,
          name: "architecture",
          include: ["tests/architecture/**/*.test.ts"],
          testTimeout: 60_000,
          env: { NODE_ENV: "test", LOG_LEVEL: "silent" },
        },
      },
      {
        extends: true,
        test: {
          ...INTEGRATION_SETTINGS,
          ...SHARED_MODULES,
          name: "integration",
          include: [`${INTEGRATION}/**/*.test.{ts,tsx}`],
          exclude: withOwnModules,
        },
      },
      {
        extends: true,
        test: {
          ...INTEGRATION_SETTINGS,
          name: "integration-with-own-modules",
          include: withOwnModules,
        },
      },
    ],
  },
});
