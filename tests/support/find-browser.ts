import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Keeps Chromium from talking to anybody but the page under test. */
export const QUIET_BROWSER = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A Chromium to test with: CHROMIUM_PATH, the usual places, Playwright's own; if
 * there is none, Playwright's is downloaded. Says what it did.
 *
 * @throws when no browser can be had, with what to do about it.
 */
export function findBrowser(): string {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH names ${wanted}, which does not exist.`);
  }
  const found = [...USUAL_PLACES, chromium.executablePath()].find((place) => existsSync(place));
  if (found) return found;
  console.log("No Chromium found in the usual places: downloading Playwright's own.");
  try {
    execFileSync(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"], {
      stdio: "inherit",
    });
  } catch {
    throw new Error(
      "The browser tests need Chromium. Install it (Debian: apt install chromium) or set CHROMIUM_PATH to one.",
    );
  }
  return chromium.executablePath();
}
