import { defineConfig } from "@playwright/test";
import { findBrowser, QUIET_BROWSER } from "./tests/support/find-browser";

/** Journeys through the built product in a real browser, one server for each test file. */
export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/record-traffic.ts",
  globalTeardown: "./tests/e2e/search-traffic.ts",
  timeout: 600_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  reporter: [["list"]],
  outputDir: "test-results",
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/Sarajevo",
    viewport: { width: 1280, height: 900 },
    actionTimeout: 15_000,
    launchOptions: { executablePath: findBrowser(), args: QUIET_BROWSER },
    trace: "retain-on-failure",
  },
});
