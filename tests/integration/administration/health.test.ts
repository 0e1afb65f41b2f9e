import { beforeAll, expect, test } from "vitest";
import { getHealth } from "~/features/administration/index.server";
import { dataKeyPath, seal } from "~/platform/sealed-text.server";
import { Forbidden } from "~/shared/domain-error";
import { aPerson } from "../../support/builders/people";
import { runSql } from "../../support/database-template";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const ROLE = { role: "administrator", courseId: null, cohortId: null, country: null } as const;
let adminId: string;
const admin = (now?: Date) => world.contextFor(personActor(adminId, [ROLE]), now);
const stateOf = async (check: string, now?: Date) =>
  (await getHealth(admin(now))).find((finding) => finding.check === check)?.state;

beforeAll(async () => {
  adminId = (await aPerson(world.prisma, { role: "administrator" })).id;
  await world.prisma.totpFactor.deleteMany();
  await world.prisma.totpFactor.create({
    data: { userId: adminId, sealedSecret: seal("secret", `totp:${adminId}`), confirmedAt: new Date() },
  });
});

test("each thing is looked at once, and what is worst stands first", async () => {
  const findings = await getHealth(admin());
  const checks = findings.map(({ check }) => check);
  expect(new Set(checks).size).toBe(checks.length);
  expect([...checks].sort()).toEqual([
    "audit",
    "backlog",
    "clock",
    "database",
    "dead",
    "disk",
    "factors",
    "key",
    "mail",
    "migrations",
    "node",
    "workers",
  ]);
  const order = findings.map(({ state }) => ["bad", "attention", "good"].indexOf(state));
  expect(order).toEqual([...order].sort());
});

test("L5 no secret, address of a server or path is told", async () => {
  const told = JSON.stringify(await getHealth(admin()));
  const { DATABASE_URL = "", SESSION_SECRET = "", DATA_DIR = "" } = process.env;
  for (const secret of [
    world.url,
    DATABASE_URL,
    SESSION_SECRET,
    DATA_DIR,
    "postgres:",
    dataKeyPath(),
    "secret",
  ])
    if (secret) expect(told).not.toContain(secret);
});

test("a clock that is off, dead work and a changed log are seen", async () => {
  expect(await stateOf("clock")).toBe("good");
  expect(await stateOf("clock", new Date(Date.now() + 10_000))).toBe("attention");
  expect(await stateOf("clock", new Date(Date.now() - 120_000))).toBe("bad");
  expect(await stateOf("dead")).toBe("good");
  await world.prisma.outboxMessage.create({
    data: { kind: "job", topic: "x", payload: {}, state: "dead", finishedAt: new Date() },
  });
  expect(await stateOf("dead")).toBe("attention");

  for (const action of ["a.one", "a.two", "a.three"])
    await world.prisma.auditEntry.create({ data: { action, objectType: "X", objectId: "x" } });
  expect(await stateOf("audit")).toBe("attention");
  await world.prisma.outboxMessage.create({
    data: { kind: "job", topic: "audit.verify-chain", payload: {}, state: "done", finishedAt: new Date() },
  });
  expect(await stateOf("audit")).toBe("good");
  await runSql(world.url, `UPDATE "AuditEntry" SET action = 'a.other' WHERE action = 'a.two'`);
  expect(await stateOf("audit")).toBe("bad");
});

test("a data key that opens nothing is seen", async () => {
  expect(await stateOf("key")).toBe("good");
  await world.prisma.totpFactor.updateMany({ data: { sealedSecret: "v1.00000000.AAAA" } });
  expect(await stateOf("key")).toBe("bad");
});

test("is an administrator's alone", async () => {
  const auditor = world.contextFor(personActor(adminId, [{ ...ROLE, role: "auditor" }]));
  await expect(getHealth(auditor)).rejects.toBeInstanceOf(Forbidden);
});
