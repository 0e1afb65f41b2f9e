import { describe, expect, test, vi } from "vitest";
import type { Reply } from "../../support/http";
import { type RunningSite, runningSite } from "../../support/running-site";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const direct = runningSite({ WORKERS: "off" });
const behindOne = runningSite({ WORKERS: "off", TRUST_PROXY: "1" });
const TRIES = 1_000;

/** Every header by which somebody upstream may say who asks. */
const claimed = (address: string) => ({
  "X-Forwarded-For": address,
  "Fly-Client-IP": address,
  "X-Real-IP": address,
  "X-Client-IP": address,
  "True-Client-IP": address,
  "CF-Connecting-IP": address,
  Forwarded: `for=${address}`,
});

const address = (at: number) => `203.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}`;

let asked = 0;
/** Asks for a link to a new address each time, so that only the client's address is counted. */
function askForLink(site: RunningSite, headers: Readonly<Record<string, string>>): Promise<Reply> {
  asked += 1;
  return site.stranger().post("/forgot", { email: `nobody-${asked}@example.org` }, headers);
}

async function statuses(
  site: RunningSite,
  headersOf: (at: number) => Record<string, string>,
): Promise<number[]> {
  const all: number[] = [];
  for (let at = 0; at < TRIES; at += 20)
    all.push(
      ...(await Promise.all(
        Array.from({ length: 20 }, async (_, more) => (await askForLink(site, headersOf(at + more))).status),
      )),
    );
  return all;
}

describe("J2 who asks is not what they say they are", () => {
  test("without a proxy a thousand forged addresses are one", async () => {
    const all = await statuses(direct, (at) => claimed(address(at)));
    expect([...new Set(all)].sort()).toEqual([302, 429]);
    expect(all.filter((status) => status === 302).length).toBeLessThanOrEqual(60);
    expect((await askForLink(direct, {})).status).toBe(429);
  });

  test("behind one proxy what stands before its own word is ignored, and its word counts", async () => {
    const through = (at: number, last: string) => ({
      ...claimed(address(at)),
      "X-Forwarded-For": `${address(at)}, ${address(at + 7)}, ${last}`,
    });
    const all = await statuses(behindOne, (at) => through(at, "198.51.100.1"));
    expect(all.filter((status) => status === 302).length).toBeLessThanOrEqual(60);
    expect((await askForLink(behindOne, through(1, "198.51.100.1"))).status).toBe(429);
    expect((await askForLink(behindOne, through(1, "198.51.100.2"))).status).toBe(302);
  });
});

describe("J10 while the store of limits is away", () => {
  const away = (name: string, now: string) => direct.asOwner(`ALTER TABLE "${name}" RENAME TO "${now}"`);

  test("tries at signing in are counted in memory, never without limit, and pages are read on", async () => {
    await away("RateLimit", "RateLimitAway");
    try {
      const guess = async () =>
        (await direct.stranger().post("/login", { email: "guessed@example.org", password: "wrong" })).status;
      const tries: number[] = [];
      for (let at = 0; at < 14; at += 1) tries.push(await guess());
      expect(tries.filter((status) => status === 400).length).toBeGreaterThan(0);
      expect(tries.filter((status) => status === 400).length).toBeLessThanOrEqual(10);
      expect(tries.slice(-3)).toEqual([429, 429, 429]);
      for (const page of ["/", "/courses", "/login", "/readyz"])
        expect([page, (await direct.stranger().get(page)).status]).toEqual([page, 200]);
    } finally {
      await away("RateLimitAway", "RateLimit");
    }
  });
});
