import pg from "pg";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Reply } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { until } from "../../support/until";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const site = runningSite();
let world: World;
beforeAll(async () => {
  world = await makeWorld(site.prisma);
});

/** Words that only the inside knows: stacks, SQL, libraries, files, addresses of the database. */
const INSIDE =
  /node_modules|\bat \S+ \(|\bSELECT\b|\bprisma\b|P20\d\d|42P01|does not exist in the current database|relation "|\.server\.[jt]s|\.[jt]sx?:\d+|build\/server|postgres|ECONNREFUSED/i;

function expectGeneric(reply: Reply): void {
  expect(reply.text.match(INSIDE)).toBeNull();
  expect(reply.text).toContain(String(reply.headers["x-request-id"]));
  expect(reply.headers["cache-control"]).toBe("no-store");
}

const broken: string[] = [];
/** Takes a table away until the test is over. */
async function without(table: string): Promise<void> {
  await site.asOwner(`ALTER TABLE "${table}" RENAME TO "${table}_gone"`);
  broken.push(table);
}
afterEach(async () => {
  for (const table of broken.splice(0))
    await site.asOwner(`ALTER TABLE "${table}_gone" RENAME TO "${table}"`);
  expect((await site.stranger().get("/healthz")).status).toBe(200);
});

describe("I8 a failure inside shows a number and nothing of the inside", () => {
  test("in a loader: document, data, and the leaf alone", async () => {
    await without("GlossaryTerm");
    await without("Lesson");
    const page = `/courses/${world.courseSlug}/${world.moduleSlug}`;
    const reply = await site.stranger().get(page);
    expect(reply.status).toBe(500);
    expectGeneric(reply);
    const route = encodeURIComponent("routes/_public+/courses.$courseSlug.$moduleSlug");
    for (const address of [`${page}.data`, `${page}.data?_routes=${route}`]) {
      const data = await site.stranger().get(address);
      expect(data.status).toBe(500);
      expect(data.text.match(INSIDE)).toBeNull();
    }
  });

  test("in an action", async () => {
    await without("OneTimeToken");
    for (const address of ["/forgot", "/forgot.data"]) {
      const reply = await site.stranger().post(address, { email: "learner@example.org" });
      expect(reply.status).toBe(500);
      expect(reply.text.match(INSIDE)).toBeNull();
    }
  });

  test("in a resource route", async () => {
    const visitor = await site.signedIn(world.people.learner);
    await without("Certificate");
    const reply = await visitor.get(`/files/certificates/${world.certificateId}.pdf`);
    expect(reply.status).toBe(500);
    expect(reply.text.match(INSIDE)).toBeNull();
  });

  test("in an autosave", async () => {
    const visitor = await site.signedIn(world.people.learner);
    await without("Response");
    const reply = await visitor.post(`/learn/attempts/${world.attemptId}/responses`, { version: "0" });
    expect(reply.status).toBe(500);
    expect(reply.text.match(INSIDE)).toBeNull();
  });

  test("while drawing a page", async () => {
    const zoneIs = (zone: string) =>
      site.asOwner(`UPDATE "Cohort" SET "timeZone" = '${zone}' WHERE "slug" = '${world.cohortSlug}'`);
    await zoneIs("Nowhere/At All");
    const reply = await site.stranger().get(`/schools/${world.cohortSlug}`);
    await zoneIs("Europe/Sarajevo");
    expect(reply.status).toBe(500);
    expectGeneric(reply);
  });

  test("before any page: the session cannot be read", async () => {
    const visitor = await site.signedIn(world.people.learner);
    await without("AuthSession");
    const reply = await visitor.get("/learn");
    expect(reply.status).toBe(500);
    expectGeneric(reply);
  });

  test("while the database is away: come back later, and then all is well again", async () => {
    const visitor = await site.signedIn(world.people.learner);
    const replies = await site.whileDatabaseIsDown(async () => [
      await visitor.get("/learn"),
      await visitor.get("/learn.data"),
      await visitor.post("/login", { email: "a@example.org", password: "x" }),
    ]);
    for (const reply of replies) {
      expect([500, 503]).toContain(reply.status);
      expect(reply.text.match(INSIDE)).toBeNull();
    }
    expect(replies[0]?.status).toBe(503);
    expect(replies[0]?.headers["retry-after"]).toBeDefined();
    await until("the site is well again", async () => (await visitor.get("/learn")).status === 200);
  });

  test("in a worker: the process lives and says nothing", async () => {
    await site.asOwner(
      `INSERT INTO "OutboxMessage" ("kind", "topic", "payload") VALUES ('job', 'mail.deliver-mail', '{"nonsense": true}'), ('job', 'no.such-job', '{}'), ('event', 'no.such-event', '{}')`,
    );
    await until(
      "the workers have met it",
      async () =>
        (await site.prisma.outboxMessage.count({
          where: { topic: { startsWith: "no.such" }, state: "pending", attempts: 0 },
        })) === 0,
    );
    expect((await site.stranger().get("/readyz")).status).toBe(200);
  });
});

test("I8 what the person saw finds the failure in the log, and the log holds no personal data", async () => {
  await without("OneTimeToken");
  const reply = await site.stranger().post("/forgot", { email: "learner@example.org" });
  const id = String(reply.headers["x-request-id"]);
  await until("the log has it", () => site.process.output().includes(id));
  const lines = site.process
    .output()
    .split("\n")
    .filter((line) => line.includes(id));
  expect(lines.length).toBeGreaterThan(0);
  expect(site.process.output()).not.toContain("learner@example.org");
});

test("I8 where nobody gets a turn at the database, the answer is to come back, not that it broke", async () => {
  const holder = new pg.Client({ connectionString: site.databaseUrl });
  await holder.connect();
  const page = (number: number) => `/courses/${world.courseSlug}${number % 2 === 0 ? "" : ".data"}?${number}`;
  try {
    await holder.query('BEGIN; LOCK TABLE "Module" IN ACCESS EXCLUSIVE MODE');
    const asked = Array.from({ length: 24 }, (_, number) => site.stranger().get(page(number)));
    for (const [number, reply] of (await Promise.all(asked)).entries()) {
      expect([page(number), reply.status, reply.headers["retry-after"]]).toEqual([page(number), 503, "30"]);
      expect(reply.text.match(INSIDE)).toBeNull();
      if (number % 2 === 0) expectGeneric(reply);
    }
  } finally {
    await holder.end();
  }
  expect((await site.stranger().get(page(24))).status).toBe(200);
});
