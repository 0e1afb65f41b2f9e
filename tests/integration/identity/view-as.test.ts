import { createHash, randomBytes } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { assignmentsTaughtBy } from "~/features/assignments";
import {
  getPersonToView,
  grantRole,
  resolveSession,
  startViewAs,
  stopViewAs,
  sweepExpired,
  updateAccount,
} from "~/features/identity/index.server";
import { reviewableBy } from "~/features/peer-review/policy";
import { type Context, createContext, transact } from "~/platform/context.server";
import { type Actor, anonymous, NOBODY, type Person, system } from "~/shared/actor";
import { aPerson } from "../../support/builders/people";
import { countQueries } from "../../support/count-queries";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const siteWide = (role: Person["roles"][number]["role"]) => ({
  role,
  courseId: null,
  cohortId: null,
  country: null,
});
const MINUTE = 60_000;
const REASON = "The person wrote that a page is empty";

let administrator: Person;
let cookie: string;
let learnerId: string;

/** An administrator with a session of their own, and somebody to look at. */
beforeAll(async () => {
  const { id } = await aPerson(world.prisma, { name: "Root", role: "administrator" });
  learnerId = (await aPerson(world.prisma, { name: "Learner" })).id;
  const token = randomBytes(32).toString("base64url");
  const sessionId = createHash("sha256").update(token).digest("base64url");
  const now = new Date();
  await world.prisma.authSession.create({
    data: {
      id: sessionId,
      userId: id,
      mfaAt: now,
      sudoAt: now,
      expiresAt: new Date(now.getTime() + 60 * MINUTE),
      absoluteExpiresAt: new Date(now.getTime() + 600 * MINUTE),
    },
  });
  await world.prisma.siteSetting.upsert({
    where: { key: "staff-second-factor" },
    create: { key: "staff-second-factor", value: "optional" },
    update: { value: "optional" },
  });
  cookie = `__Host-session=${token}`;
  administrator = { ...personActor(id, [siteWide("administrator")]), sessionId, name: "Root" };
});

const asAdministrator = (now?: Date) => world.contextFor(administrator, now);
const actorNow = async (now?: Date): Promise<Actor> =>
  (await resolveSession(cookie, createContext(anonymous, now ? { now } : {}))).actor;
const start = (userId = learnerId, now?: Date) =>
  startViewAs(asAdministrator(now), { userId, reason: REASON });
const stop = async () => {
  const actor = await actorNow();
  if (actor.kind === "person" && actor.viewedBy) await stopViewAs(createContext(actor));
};
const entries = (action: string) =>
  world.prisma.auditEntry.findMany({ where: { action }, orderBy: { id: "asc" } });

describe("B18 looking at the site as somebody else", () => {
  test("shows what they see, with the administrator beside them, at the cost of one statement", async () => {
    const before = await countQueries(() => actorNow());
    await start();
    const { result: actor, statements } = await countQueries(() => actorNow());
    expect(actor).toMatchObject({
      kind: "person",
      userId: learnerId,
      name: "Learner",
      roles: [],
      sudoAt: null,
      viewedBy: { userId: administrator.userId, name: "Root" },
    });
    expect(statements).toHaveLength(before.statements.length + 1);
    await stop();
    expect(await actorNow()).toMatchObject({ userId: administrator.userId, viewedBy: null });
  });

  test("is written down at its beginning, with the reason, and at its end", async () => {
    const count = (await entries("identity.view-as-ended")).length;
    await start();
    await stop();
    expect((await entries("identity.view-as-started")).at(-1)).toMatchObject({
      actorId: administrator.userId,
      objectId: learnerId,
      reason: REASON,
    });
    const ended = await entries("identity.view-as-ended");
    expect(ended).toHaveLength(count + 1);
    expect(ended.at(-1)).toMatchObject({ actorId: administrator.userId, objectId: learnerId });
  });

  test("cannot write, whatever is called", async () => {
    await start();
    const actor = await actorNow();
    const ctx = createContext(actor);
    const attempts: ((ctx: Context) => Promise<unknown>)[] = [
      (it) => updateAccount(it, { name: "Changed", locale: "en", timeZone: "UTC" }),
      (it) => it.db.user.updateMany({ where: { id: learnerId }, data: { name: "Changed" } }),
      (it) =>
        it.db.$executeRaw`SET default_transaction_read_only = off`.then(
          () => it.db.$executeRaw`DELETE FROM "AuditEntry"`,
        ),
      (it) => transact(it, (tx) => tx.db.roleGrant.deleteMany({})),
    ];
    for (const attempt of attempts) await expect(attempt(ctx)).rejects.toThrow();
    expect(await world.prisma.user.findUniqueOrThrow({ where: { id: learnerId } })).toMatchObject({
      name: "Learner",
    });
    expect(await world.prisma.roleGrant.count()).toBeGreaterThan(0);
    await stop();
  });

  test("takes no role along: what needs a fresh proof or a right is refused", async () => {
    await start();
    const ctx = createContext(await actorNow());
    await expect(grantRole(ctx, { userId: learnerId, role: "administrator" })).rejects.toMatchObject({
      code: "common/forbidden",
    });
    await expect(startViewAs(ctx, { userId: administrator.userId, reason: REASON })).rejects.toMatchObject({
      code: "common/forbidden",
    });
    await stop();
  });

  test("never opens who reviewed whom, not even as an instructor or a reviewer", () => {
    const instructor = personActor("i", [siteWide("instructor")]);
    const viewed = { ...instructor, viewedBy: { userId: administrator.userId, name: "Root" } };
    expect(assignmentsTaughtBy(instructor)).toEqual({});
    expect(assignmentsTaughtBy(viewed)).toEqual({
      OR: [{ brief: { courseId: { in: [] } } }, { cohortId: { in: [] } }],
    });
    expect(reviewableBy(viewed)).toMatchObject({ reviewerId: NOBODY });
  });

  test("is over after half an hour, and its end is written down by the clock", async () => {
    const at = new Date();
    const after = (minutes: number) => new Date(at.getTime() + minutes * MINUTE);
    await start(learnerId, at);
    expect(await actorNow(after(29))).toMatchObject({ userId: learnerId });
    expect(await actorNow(after(31))).toMatchObject({ userId: administrator.userId, viewedBy: null });
    const count = (await entries("identity.view-as-ended")).length;
    await sweepExpired(createContext(system("worker"), { now: after(29) }));
    expect(await entries("identity.view-as-ended")).toHaveLength(count);
    await sweepExpired(createContext(system("worker"), { now: after(31) }));
    await sweepExpired(createContext(system("worker"), { now: after(31) }));
    expect((await entries("identity.view-as-ended")).slice(count)).toMatchObject([
      { actorId: null, objectId: learnerId, details: { viewerId: administrator.userId } },
    ]);
  });

  test.each(["administrator", "auditor"] as const)(
    "is never as %s, nor as somebody who becomes one meanwhile",
    async (role) => {
      const { id } = await aPerson(world.prisma, { role });
      await expect(start(id)).rejects.toMatchObject({ code: "identity/not-to-be-viewed" });
      await expect(getPersonToView(asAdministrator(), id)).rejects.toMatchObject({
        code: "common/not-found",
      });
      const { id: rising } = await aPerson(world.prisma);
      await start(rising);
      await world.prisma.roleGrant.create({ data: { userId: rising, role } });
      expect(await actorNow()).toMatchObject({ userId: administrator.userId, viewedBy: null });
    },
  );

  test("is never as oneself, a closed account or nobody", async () => {
    const { id: suspended } = await aPerson(world.prisma, { suspended: true });
    const refused = { code: "identity/not-to-be-viewed" };
    await expect(start(administrator.userId)).rejects.toMatchObject(refused);
    await expect(start(suspended)).rejects.toMatchObject(refused);
    await expect(start("n".repeat(22))).rejects.toMatchObject({ code: "common/not-found" });
  });

  test("A12 asks for a fresh proof first", async () => {
    const stale = world.contextFor({ ...administrator, sudoAt: null });
    const needed = { kind: "step-up" };
    await expect(startViewAs(stale, { userId: learnerId, reason: REASON })).rejects.toMatchObject(needed);
    await expect(getPersonToView(stale, learnerId)).rejects.toMatchObject(needed);
  });

  test.each(["organiser", "auditor", "instructor", "desk"] as const)(
    "is for administrators, not for %s",
    async (role) => {
      const actor = personActor("other", [siteWide(role)]);
      await expect(
        startViewAs(world.contextFor(actor), { userId: learnerId, reason: REASON }),
      ).rejects.toMatchObject({ code: "common/forbidden" });
      await expect(getPersonToView(world.contextFor(actor), learnerId)).rejects.toMatchObject({
        code: "common/forbidden",
      });
      await expect(stopViewAs(world.contextFor(actor))).rejects.toMatchObject({ code: "common/forbidden" });
    },
  );
});
