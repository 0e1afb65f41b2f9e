import { afterAll, beforeAll } from "vitest";
import { type Context, createContext } from "~/platform/context.server";
import { closeDatabase, prisma } from "~/platform/db.server";
import { prepareEnv } from "~/platform/env.server";
import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import { type Actor, type Person, system } from "~/shared/actor";
import { createTestDatabase, type TestDatabase } from "./database";

/** The database of one test file, under the rights of the running site. */
interface TestWorld {
  readonly prisma: PrismaClient;
  readonly url: string;
  /** A context for an actor; with `now` its clock stands still. */
  contextFor(actor: Actor, now?: Date): Context;
  /** The product itself. */
  readonly system: Context;
}

/**
 * Call at the top of a test file: a fresh, migrated, empty database for all its tests.
 *
 * @example
 * const world = testDatabase();
 * test("…", async () => { await enrol(world.system, …); });
 */
export function testDatabase(): TestWorld {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    prepareEnv({ DATABASE_URL: database.url });
  });
  afterAll(async () => {
    await closeDatabase();
    await database.drop();
  });
  return {
    get prisma() {
      return prisma();
    },
    get url() {
      return database.url;
    },
    contextFor: (actor, now) => createContext(actor, now ? { now } : {}),
    get system() {
      return createContext(system("test"));
    },
  };
}

/** Long after whatever a test's clock says: this person has just proved who they are. */
const ALWAYS = new Date("9999-01-01T00:00:00Z");

/** A signed-in person for use as an actor; roles are none unless given. */
export function personActor(userId: string, roles: Person["roles"] = []): Person {
  return {
    kind: "person",
    userId,
    sessionId: "test-session",
    name: "Test person",
    locale: "en",
    timeZone: "Europe/Sarajevo",
    roles,
    sudoAt: ALWAYS,
    quickExit: false,
    viewedBy: null,
  };
}
