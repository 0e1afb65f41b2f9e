import { beforeAll, describe, expect, test, vi } from "vitest";
import { expectGuarded } from "../../support/guarded-headers";
import { exchange, SHAPES, type Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { ACCESS, type AccessRow, type Role } from "./access-table";
import { ask, rowName, UNSAFE, urlOf, visitorAs } from "./row-requests";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const site = runningSite({ WORKERS: "off" });
let world: World;
beforeAll(async () => {
  world = await makeWorld(site.prisma);
});

/** The census holds that every route of the build has a row: these are all there are. */
const ROWS = ACCESS.map((row) => [rowName(row), row] as const);
const EVIL = "https://evil.example";

/** Whoever may do most with a route: what even they are refused, nobody gets. */
const mostTrusted = ({ read = [], send }: AccessRow): Role =>
  [...(send?.by ?? []), ...read].at(-1) ?? "administrator";

const victimOf = (row: AccessRow): Promise<Visitor> => visitorAs(site, world, mostTrusted(row));

describe("I1 a form from another site, with the victim's own cookie, is refused", () => {
  test.each(ROWS)("%s", async (_name, row) => {
    const victim = await victimOf(row);
    const before = await site.fingerprint();
    const sent = SHAPES.flatMap((shape) =>
      UNSAFE.map(async (method) => {
        const reply = await ask(victim, { row, world, shape, method, headers: { Origin: EVIL } });
        return [shape, method, reply.status, reply.headers.location];
      }),
    );
    const wanted = SHAPES.flatMap((shape) =>
      UNSAFE.map((method) => [shape, method, shape === "fetcher" ? 400 : 403, undefined]),
    );
    expect(await Promise.all(sent)).toEqual(wanted);
    expect(await site.fingerprint()).toEqual(before);
  });
});

const NOT_OURS: [why: string, headers: () => Record<string, string>][] = [
  ["no Origin", () => ({})],
  ["Origin null", () => ({ Origin: "null" })],
  ["a garbled Origin", () => ({ Origin: "%%%" })],
  ["an empty Origin", () => ({ Origin: "" })],
  ["a sibling's Origin", () => ({ Origin: site.origin.replace("127.0.0.1", "sub.127.0.0.1") })],
  ["two Origins", () => ({ Origin: `${site.origin}, ${EVIL}` })],
  ["evil as Origin and forwarded host", () => ({ Origin: EVIL, "X-Forwarded-Host": "evil.example" })],
  ["our Referer alone", () => ({ Referer: `${site.origin}/` })],
  ["null from a sibling", () => ({ Origin: "null", "Sec-Fetch-Site": "same-site" })],
];

describe("I2 what is not plainly ours is refused, whatever it says instead", () => {
  test.each(ROWS)("%s", async (_name, row) => {
    const victim = await victimOf(row);
    const before = await site.fingerprint();
    const replies = await Promise.all(
      NOT_OURS.flatMap(([why, headers]) =>
        (["document", "data"] as const).map(async (shape) => {
          const reply = await ask(victim, { row, world, shape, method: "POST", headers: headers() });
          return reply.status === 403 ? [] : [`${why}, ${shape}: ${reply.status}`];
        }),
      ),
    );
    expect(replies.flat()).toEqual([]);
    expect(await site.fingerprint()).toEqual(before);
  });
});

describe("I5 every kind of answer of every route carries the headers that guard", () => {
  test.each(ROWS)("%s", async (_name, row) => {
    const trusted = await victimOf(row);
    const replies = [
      ...(await Promise.all(SHAPES.map((shape) => ask(trusted, { row, world, shape })))),
      await ask(trusted, { row, world, method: "HEAD" }),
      await ask(site.stranger(), { row, world }),
      await ask(site.stranger(), { row, world, shape: "data" }),
      await ask(trusted, { row, world, method: "POST", headers: { Origin: EVIL } }),
      await ask(trusted, { row, world, method: "PROPFIND" }),
      await trusted.get(`${urlOf(row, world).split("?")[0]}/no-such-thing`),
    ];
    for (const reply of replies) expectGuarded(reply);
    if (mostTrusted(row) === "stranger") return;
    for (const reply of replies.slice(0, SHAPES.length + 1))
      expect(reply.headers["cache-control"]).toMatch(/\bno-store\b/);
  });
});

describe("I7 no route opens itself to scripts of other sites", () => {
  test.each(ROWS)("%s", async (_name, row) => {
    const visitor = await victimOf(row);
    const headers = { Origin: EVIL };
    const replies = [
      await ask(visitor, { row, world, headers }),
      await ask(visitor, { row, world, shape: "data", headers }),
      await ask(site.stranger(), { row, world, headers }),
      await visitor.send("OPTIONS", urlOf(row, world), {
        headers: { ...headers, "Access-Control-Request-Method": "POST" },
      }),
    ];
    for (const reply of replies) {
      const cors = Object.keys(reply.headers).filter((name) => name.startsWith("access-control-"));
      expect(cors).toEqual([]);
    }
  });
});

test("I7 nor does anything that is no page", async () => {
  for (const path of ["/healthz", "/readyz", "/favicon.svg", "/assets/none.js", "/__manifest?p=/", "//x"])
    for (const method of ["GET", "OPTIONS"]) {
      const reply = await exchange(site.origin, method, path, {
        headers: { Host: new URL(site.origin).host, Origin: EVIL },
      });
      expect([path, Object.keys(reply.headers).filter((name) => /^access-control-/.test(name))]).toEqual([
        path,
        [],
      ]);
    }
});

/** Words that only the inside knows. */
const INSIDE =
  /node_modules|\bat \S+ \(|\bSELECT\b|prisma|P20\d\d|42501|permission denied|relation "|\.server\.[jt]s|\.[jt]sx?:\d+|build\/server|postgres|ECONNREFUSED/i;

/** What a request needs before its route is asked at all. */
const BEFORE_ANY_ROUTE = ["AuthSession", "User", "RoleGrant", "_prisma_migrations"];

describe("I8 whatever breaks behind a route, its answer says nothing of the inside", () => {
  test("each route, with every table but those of the session out of reach", async () => {
    const tables = `SELECT format('%I', tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN (${BEFORE_ANY_ROUTE.map((name) => `'${name}'`).join(", ")})`;
    const change = (verb: string) =>
      site.asOwner(
        `DO $$ DECLARE t record; BEGIN FOR t IN ${tables} LOOP EXECUTE '${verb.replace("#", "' || t.name || '")}'; END LOOP; END $$`,
      );
    const visitors = new Map<AccessRow, Visitor>();
    for (const [, row] of ROWS) visitors.set(row, await victimOf(row));
    await change("REVOKE SELECT, INSERT, UPDATE, DELETE ON # FROM common_ground_app");
    const broken: string[] = [];
    const seen: Record<string, number> = {};
    try {
      for (const [name, row] of ROWS)
        for (const shape of ["document", "data", "leaf"] as const)
          for (const method of ["GET", "POST"]) {
            const visitor = visitors.get(row) ?? site.stranger();
            const reply = await ask(visitor, {
              row,
              world,
              shape,
              method,
              headers: method === "POST" ? { Origin: site.origin } : {},
            });
            seen[String(reply.status)] = (seen[String(reply.status)] ?? 0) + 1;
            const said = reply.text.match(INSIDE)?.[0];
            if (said) broken.push(`${name} ${method} ${shape}: ${reply.status} says ${said}`);
            if (
              reply.status >= 500 &&
              shape === "document" &&
              !reply.text.includes(String(reply.headers["x-request-id"]))
            )
              broken.push(`${name} ${method}: ${reply.status} without its number`);
          }
    } finally {
      await change("GRANT SELECT, INSERT, UPDATE, DELETE ON # TO common_ground_app");
    }
    expect(broken).toEqual([]);
    expect(seen["500"] ?? 0).toBeGreaterThan(ROWS.length);
    expect((await site.stranger().get("/healthz")).status).toBe(200);
    expect((await (await site.signedIn(world.people.learner)).get("/learn")).status).toBe(200);
  });
});
