import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { until } from "../../support/until";
import { ACCESS, type AccessRow, type Role } from "./access-table";
import { ask, rowName, visitorAs } from "./row-requests";
import { makeWorld, viewingVisitor, type World } from "./world";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const site = runningSite({ WORKERS: "off" });

/** What they show is shown only once it is written down who saw it: these refuse a database that cannot be written. */
const WRITTEN_DOWN = new Set([
  "routes/admin+/cohorts.$cohortSlug.applications.$number",
  "routes/admin+/cohorts.$cohortSlug.applications[.csv]",
  "routes/admin+/people_.$userId",
]);
const READERS: readonly Role[] = [
  "stranger",
  "learner",
  "reviewer",
  "instructor",
  "organiser",
  "administrator",
];

const named = ACCESS.filter(({ route, read }) => read && !WRITTEN_DOWN.has(route)).map(
  (row) => [rowName(row), row] as const,
);

let world: World;
const visitors = new Map<Role | "viewing", Visitor>();
beforeAll(async () => {
  world = await makeWorld(site.prisma);
  for (const role of READERS) visitors.set(role, await visitorAs(site, world, role));
  visitors.set("viewing", await viewingVisitor(site, world));
  // Using a session moves its end, which is the one thing a look may write: here they end when they must anyway.
  await site.prisma.$executeRaw`UPDATE "AuthSession" SET "expiresAt" = "absoluteExpiresAt"`;
  await site.asOwner(`DO $$ BEGIN
    EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database());
  END $$`);
  await site.asOwner(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
  );
  // why: that a connection was ended is noticed when it is used; so many at once use them all.
  await until("all connections are new", () =>
    Promise.all(Array.from({ length: 20 }, () => site.prisma.$queryRaw`SELECT 1`)).then(
      () => true,
      () => false,
    ),
  );
});

test("B17 the database takes no row", async () => {
  const wrote = site.prisma.user.updateMany({ data: { name: "Changed" } });
  await expect(wrote).rejects.toThrow(/read-only/);
});

/** Those of a few kinds of people who read it. */
const readersOf = ({ read = [] }: AccessRow): readonly Role[] =>
  READERS.filter((role) => read.includes(role));

describe("B17 looking writes nothing: it is answered while the database cannot be written", () => {
  test.each(named)("%s", async (_name, row) => {
    for (const role of readersOf(row)) {
      for (const method of ["GET", "HEAD"]) {
        const { status } = await ask(visitors.get(role)!, { row, world, method });
        expect([role, method, status, status < 400]).toEqual([role, method, status, true]);
      }
    }
  });

  test("also while an administrator looks at the site as somebody else, with whom on every page", async () => {
    const visitor = visitors.get("viewing")!;
    for (const path of ["/learn", "/account", "/courses"]) {
      const { status, text } = await visitor.get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(text).toContain("You look at the site as Learner.");
      expect(text).toContain("Stop looking");
    }
  });
});
