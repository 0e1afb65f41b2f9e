import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

/** Unit tests stand beside their source and touch nothing outside; integration tests have a real PostgreSQL. */
export default defineConfig({
  plugins: [tsconfigPaths()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["app/**/*.test.{ts,tsx}", "emails/**/*.test.{ts,tsx}", "workers/**/*.test.ts"],
          setupFiles: ["tests/support/strict.ts"],
          env: { NODE_ENV: "test", LOG_LEVEL: "silent" },
        },
      },
      {
        extends: true,
        test: {
          name: "architecture",
          include: ["tests/architecture/**/*.test.ts"],
          testTimeout: 60_000,
          env: { NODE_ENV: "test", LOG_LEVEL: "silent" },
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/strict.ts"],
          globalSetup: ["tests/support/postgres-global-setup.ts"],
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
        },
      },
    ],
  },
});
