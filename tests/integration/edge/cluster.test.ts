import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, startSite } from "../../support/site";
import { until } from "../../support/until";

let site: Site;
beforeAll(async () => {
  site = await startSite({ env: { SMTP_URL: "smtp://127.0.0.1:9", WEB_CONCURRENCY: "2" } });
}, 90_000);
afterAll(async () => {
  await site?.destroy();
});

/** The web processes under the first one. */
function webProcesses(): number[] {
  try {
    const found = execFileSync("pgrep", ["-P", String(site.pid()), "-f", "web.js"], { encoding: "utf8" });
    return found.trim().split("\n").map(Number);
  } catch {
    return []; // pgrep's way to say that there are none
  }
}

const answers = async () => (await fetch(`${site.origin}/readyz`)).ok;

test("as many web processes answer as were asked for, and one that dies is replaced", async () => {
  await until("two web processes", () => webProcesses().length === 2);
  expect(await answers()).toBe(true);
  const [first, second] = webProcesses();
  process.kill(first!, "SIGKILL");
  await until("the dead one replaced", () => webProcesses().length === 2 && !webProcesses().includes(first!));
  expect(webProcesses()).toContain(second);
  await until("an answer again", answers);
  expect(site.output()).toContain("a web process ended and is replaced");
}, 60_000);

test("stopping the first process stops them all", async () => {
  const pids = webProcesses();
  await site.stop();
  for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow();
}, 60_000);
