import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { Visitor } from "../../support/http";
import { aSession } from "../../support/running-site";
import { type Site, startSite } from "../../support/site";
import { countStatements, type StatementCounter } from "../../support/statement-counter";
import { testDatabase } from "../../support/test-context";
import { ACCESS, type AccessRow, type Role } from "../security/access-table";
import { makeWorld, type World } from "../security/world";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The session's own included. */
const MOST = 8;

/** All settings at once are read every few seconds, whether or not anybody looks at a page. */
const isByTheClock = (text: string) =>
  text.includes('FROM "public"."SiteSetting" AS') && !text.includes("WHERE");

const database = testDatabase();
let counter: StatementCounter;
let site: Site;
let world: World;
beforeAll(async () => {
  world = await makeWorld(database.prisma);
  counter = await countStatements(database.url, { isCounted: (text) => !isByTheClock(text) });
  // Workers ask for work at any time, so they would be counted with the page.
  const SESSION_SECRET = process.env.SESSION_SECRET ?? "";
  const env = { DATABASE_URL: counter.url, SESSION_SECRET, SMTP_URL: "smtp://127.0.0.1:9", WORKERS: "off" };
  site = await startSite({ env });
});
afterAll(async () => {
  await site?.destroy();
  await counter?.close();
});

async function visitorAs(role: Role): Promise<Visitor> {
  const visitor = new Visitor(site.origin);
  if (role !== "stranger")
    visitor.cookies.set("__Host-session", await aSession(database.prisma, world.people[role]));
  return visitor;
}

/** The copy of one's own data reads every table; it is a file, made while it is sent, with a bench of its own. */
const isPage = (row: AccessRow) => !urlOf(row).endsWith(".zip");

const urlOf = ({ url }: AccessRow) => (typeof url === "string" ? url : url(world));

test(`no page asks the database more than ${MOST} times, whoever reads it, not even the first time`, async () => {
  const readers = [...new Set(ACCESS.flatMap(({ read = [] }) => read))];
  const visitors = new Map<Role, Visitor>();
  for (const role of readers) visitors.set(role, await visitorAs(role));
  const tooMany: string[] = [];
  let asked = 0;
  for (const row of ACCESS.filter(isPage)) {
    for (const role of row.read ?? []) {
      const before = counter.count();
      await visitors.get(role)?.get(urlOf(row));
      const statements = counter.count() - before;
      asked += statements;
      if (statements > MOST) tooMany.push(`${role} at ${urlOf(row)}: ${statements}`);
    }
  }
  expect(tooMany).toEqual([]);
  expect(asked).toBeGreaterThan(ACCESS.length);
});

test("an open attempt takes two: the session, and the page; a lesson one more, for whether it is open", async () => {
  const learner = await visitorAs("learner");
  const { courseSlug, moduleSlug, lessonSlug, attemptId } = world;
  const pages = [
    [`/learn/${courseSlug}/${moduleSlug}/${lessonSlug}`, 3],
    [`/learn/attempts/${attemptId}`, 2],
  ] as const;
  for (const [url, statements] of pages) {
    await learner.get(url);
    const before = counter.count();
    expect((await learner.get(url)).status).toBe(200);
    expect(counter.count() - before, url).toBe(statements);
  }
});

test("deciding who somebody is and what they may costs one statement: the session's", async () => {
  const refused: Role[] = ["other", "learner", "desk", "poolReviewer"];
  const visitors = new Map<Role, Visitor>();
  for (const role of refused) {
    const visitor = await visitorAs(role);
    // The first use moves the session's end, the next ones do not.
    await visitor.get("/verify");
    visitors.set(role, visitor);
  }
  const closed = ACCESS.filter(({ route, read }) => /^routes\/(?:admin|teach)\+/.test(route) && read);
  let asked = 0;
  for (const row of closed) {
    for (const role of refused.filter((one) => !row.read?.includes(one))) {
      const before = counter.count();
      expect((await visitors.get(role)?.get(urlOf(row)))?.status).toBe(404);
      const [session = "", ...others] = counter.texts().slice(before);
      // The desk and the pool may enter some of these houses: there the row's own scope refuses, with one more.
      expect([role, urlOf(row), session.includes('FROM "AuthSession" s JOIN "User" u')]).toEqual([
        role,
        urlOf(row),
        true,
      ]);
      if (role === "other" || role === "learner")
        expect([role, urlOf(row), others]).toEqual([role, urlOf(row), []]);
      asked += 1;
    }
  }
  expect(asked).toBeGreaterThan(40);
});
