import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../../support/free-port";
import { exchange } from "../../support/http";
import { startRecordingProxy } from "../../support/recording-proxy";
import {
  type Exchange,
  findLeaks,
  type NeverServed,
  neverServed,
  recordLog,
  searchRun,
} from "../../support/traffic";

const served = (answer: string, more: Partial<Exchange> = {}): Exchange => ({
  reader: "ana",
  method: "GET",
  path: "/learn",
  status: 200,
  answer,
  ...more,
});

describe("the search of everything that was served", () => {
  const email: NeverServed = { what: "an address", text: "ana@example.org", exceptFor: ["ana"] };
  const answer: NeverServed = { what: "an answer", text: 'UNDP\'s 1994 "report"', exceptAt: "^/result" };
  const rows: [why: string, traffic: Exchange, rules: NeverServed[], leaks: number][] = [
    ["one's own address is one's own", served("ana@example.org"), [email], 0],
    ["not somebody else's", served("ana@example.org", { reader: "ben" }), [email], 1],
    ["an answer where it belongs", served('UNDP\'s 1994 "report"', { path: "/result" }), [answer], 0],
    ["an answer before", served('UNDP\'s 1994 "report"'), [answer], 1],
    ["escaped as in HTML", served("UNDP&#x27;s 1994 &quot;report&quot;"), [answer], 1],
    ["escaped as in JSON", served('{"x":"UNDP\'s 1994 \\"report\\""}'), [answer], 1],
    ["a hash of a password, to anybody", served("$argon2id$v=19"), [], 1],
    ["nothing", served("hello"), [email, answer], 0],
  ];
  test.each(rows)("%s", (_why, traffic, rules, leaks) =>
    expect(findLeaks([traffic], rules)).toHaveLength(leaks),
  );
});

describe("a run with a leak in it", () => {
  const dir = mkdtempSync(path.join(tmpdir(), "common-ground-traffic-test-"));
  const site = createServer((req, res) => {
    res.setHeader("Set-Cookie", `__Host-session=${"s".repeat(43)}; Path=/`);
    res.setHeader("Content-Encoding", "gzip");
    res.end(gzipSync(`to ${req.headers["x-reader"] ?? "nobody said"}: ${"s".repeat(43)} sentinel-of-ben`));
  });
  let origin: string;
  let proxy: Awaited<ReturnType<typeof startRecordingProxy>>;
  beforeAll(async () => {
    process.env.TRAFFIC_DIR = dir;
    await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
    const port = await freePort();
    proxy = await startRecordingProxy(port, (site.address() as AddressInfo).port);
    origin = `http://127.0.0.1:${port}`;
  });
  afterAll(async () => {
    delete process.env.TRAFFIC_DIR;
    await proxy.close();
    site.close();
    rmSync(dir, { recursive: true });
  });

  test("is found: in what was served, packed or not, and in the log; the site does not learn whose browser it was", async () => {
    neverServed({ what: "a name", text: "sentinel-of-ben", exceptFor: ["ben"] });
    for (const reader of ["ana", "ben"])
      await exchange(origin, "GET", `/page-of-${reader}`, { headers: { "X-Reader": reader } });
    recordLog("a line with sentinel-of-ben in it");
    const { leaks, exchanges } = searchRun(dir);
    expect(exchanges).toBe(2);
    expect(leaks).toContain('a name ("sentinel-of-ben") was served to ana: GET /page-of-ana');
    expect(leaks).not.toContain('a name ("sentinel-of-ben") was served to ben: GET /page-of-ben');
    expect(leaks).toContain(`a session ("${"s".repeat(40)}") was served to ben: GET /page-of-ben`);
    expect(leaks).toContain('a name ("sentinel-of-ben") stands in the log');
    const reply = await exchange(origin, "GET", "/again", {
      headers: { "X-Reader": "ana", "Accept-Encoding": "gzip" },
    });
    expect(gunzipSync(reply.bytes).toString()).toContain("to nobody said");
  });
});
