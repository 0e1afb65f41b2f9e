import { beforeAll, describe, expect, test, vi } from "vitest";
import { onDatabase, runSql } from "../../support/database-template";
import type { Reply } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { until } from "../../support/until";
import { ACCESS, type AccessRow, ROLES, type Role } from "./access-table";
import { ask, rowName, urlOf, visitorAs } from "./row-requests";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const site = runningSite({ WORKERS: "off" });
let world: World;
beforeAll(async () => {
  world = await makeWorld(site.prisma);
});

const READ = ACCESS.filter((row): row is AccessRow & { read: readonly Role[] } => Boolean(row.read?.length));

/** A file, as opposed to a page: what a browser keeps or hands to another program. */
const isFile = (reply: Reply) =>
  reply.status === 200 && !/^(?:text\/html|text\/x-script)/.test(String(reply.headers["content-type"]));

/** Status, headers and body without what differs between any two answers. */
function comparable({ status, headers, text }: Reply, path: string) {
  const { date: _date, "x-request-id": _id, "content-length": _length, etag: _etag, ...rest } = headers;
  const even = (value: string) =>
    value
      .replaceAll(path, "PATH")
      .replaceAll(encodeURIComponent(path), "PATH")
      .replace(/nonce(?:-|=")[A-Za-z0-9+/=]+/g, "nonce")
      .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}\b/g, "NUMBER");
  return { status, headers: even(JSON.stringify(rest)), text: even(text) };
}

describe("B10 a file that is not one's own does not exist", () => {
  test("through every address that serves one, to everybody who may not have it", async () => {
    const served: string[] = [];
    for (const row of READ) {
      const owner = await visitorAs(site, world, row.read.at(-1) as Role);
      if (!isFile(await ask(owner, { row, world }))) continue;
      const path = urlOf(row, world).split("?")[0] ?? "";
      served.push(path);
      // The same address with another id in it: the last long one, or the last word.
      const nowhere = path.replace(/[A-Za-z0-9_-]{22}(?!.*[A-Za-z0-9_-]{22})/, "A".repeat(22));
      for (const role of ROLES.filter((one) => one !== "stranger" && !row.read.includes(one))) {
        const visitor = await visitorAs(site, world, role);
        const refused = await visitor.get(path);
        expect([path, role, refused.status]).toEqual([path, role, 404]);
        if (nowhere !== path)
          expect(comparable(refused, path)).toEqual(comparable(await visitor.get(nowhere), nowhere));
      }
      const stranger = await ask(site.stranger(), { row, world });
      expect([path, row.read.includes("stranger") || stranger.status !== 200]).toEqual([path, true]);
    }
    expect(served.length).toBeGreaterThan(2);
  });
});

/** Who looks at these is written down before they see anything: what cannot be written down is not shown. */
const WRITTEN_DOWN =
  /applications|people|participants|export|list|audit|roster|submissions|identity|protection|privacy/;

describe("B17 every GET answers where nothing can be written", () => {
  test("each page, by whoever may most, on a database that takes no writes", async () => {
    const url = site.process.env.DATABASE_URL ?? "";
    const name = new URL(url).pathname.slice(1);
    const server = onDatabase(url, "postgres");
    const setTo = async (value: "on" | "off") => {
      await runSql(server, `ALTER DATABASE "${name}" SET default_transaction_read_only = ${value}`);
      await runSql(
        server,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
      );
    };
    const visitors = await Promise.all(READ.map((row) => visitorAs(site, world, row.read.at(-1) as Role)));
    // The one thing a mere look may write: that a session is in use. It is done before, and rests for a while then.
    for (const visitor of visitors) await visitor.get("/preferences");
    await setTo("on");
    const failed: string[] = [];
    let answered = 0;
    try {
      const anybody = site.stranger();
      await until(
        "the site has found the database again",
        async () => (await anybody.get("/courses?x=1")).status === 200,
      );
      for (const [at, row] of READ.entries())
        for (const method of ["GET", "HEAD"]) {
          const reply = await ask(visitors[at] ?? anybody, { row, world, method });
          if (reply.status < 500) answered += 1;
          else if (!WRITTEN_DOWN.test(row.route)) failed.push(`${rowName(row)} ${method}: ${reply.status}`);
        }
    } finally {
      await setTo("off");
    }
    expect(failed).toEqual([]);
    expect(answered).toBeGreaterThan(1.4 * READ.length);
  });
});
