import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  beginApp,
  confirmApp,
  getAppSetUp,
  getSecurity,
  passSecondFactor,
  removeApp,
  renewRecoveryCodes,
  resetSecondFactor,
  resolveSession,
  stepUp,
} from "~/features/identity/index.server";
import { prepareEnv } from "~/platform/env.server";
import { anonymous } from "~/shared/actor";
import { aPerson } from "../../support/builders/people";
import { halfSignedIn, sessionRow } from "../../support/builders/second-factor";
import { codeAt } from "../../support/second-factor";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const PASSWORD = "long enough, and plain";
const dataDir = mkdtempSync(path.join(tmpdir(), "common-ground-factor-"));
beforeAll(() => prepareEnv({ DATA_DIR: dataDir }));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const HALF_MINUTE = 30_000;
const MINUTE = 60_000;
/** The clock of these tests: the beginning of a half minute, to which codes are counted. */
const START = new Date(Math.floor(Date.now() / HALF_MINUTE) * HALF_MINUTE);
const step = (after = 0) => START.getTime() / HALF_MINUTE + after;
const at = (ms: number) => new Date(START.getTime() + ms);

interface Somebody {
  readonly id: string;
  readonly email: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

/** A person in a session of their own, at an instant. */
async function person(userId: string, now = START) {
  const sessionId = await sessionRow(world.prisma, userId, now);
  return world.contextFor({ ...personActor(userId), sessionId, sudoAt: now }, now);
}

/** The same with the password given alone. */
async function half(userId: string, now = START) {
  const sessionId = await sessionRow(world.prisma, userId, now);
  return world.contextFor(halfSignedIn(userId, sessionId, "second-factor", now), now);
}

async function begun(userId: string): Promise<string> {
  const ctx = await person(userId);
  await beginApp(ctx);
  return (await getAppSetUp(ctx, { issuer: "Test" })).setUp?.secret ?? "";
}

/** Somebody whose app was set up an hour before the clock of these tests starts. */
async function withApp(): Promise<Somebody> {
  const { id, email } = await aPerson(world.prisma, { password: PASSWORD });
  const secret = await begun(id);
  const then = at(-60 * MINUTE);
  const { recoveryCodes } = await confirmApp(await person(id, then), {
    code: await codeAt(secret, step(-120)),
  });
  return { id, email, secret, recoveryCodes };
}

const wrong = { code: "identity/wrong-code" };
const tooMany = { kind: "too-many" };

describe("an authenticator app", () => {
  test("A11 counts for nothing before its first right code", async () => {
    const { id } = await aPerson(world.prisma);
    const secret = await begun(id);
    expect(await world.prisma.totpFactor.findUnique({ where: { userId: id } })).toMatchObject({
      confirmedAt: null,
    });
    const code = await codeAt(secret, step());
    await expect(passSecondFactor(await half(id), { code })).rejects.toMatchObject(wrong);
    const ctx = await person(id);
    await expect(confirmApp(ctx, { code: "000000" })).rejects.toMatchObject(wrong);
    expect((await getSecurity(ctx)).appSince).toBeNull();
    expect((await confirmApp(ctx, { code })).recoveryCodes).toHaveLength(10);
    expect((await getSecurity(await person(id))).appSince).toEqual(START);
  });

  test("is sealed in the database: neither its secret nor its codes stand there", async () => {
    const { id, secret } = await withApp();
    const row = await world.prisma.totpFactor.findUniqueOrThrow({ where: { userId: id } });
    expect(JSON.stringify(row)).not.toContain(secret.replaceAll(" ", ""));
    expect(row.sealedSecret).toMatch(/^v1\./);
  });

  test("begun anew makes the square of before worthless", async () => {
    const { id } = await aPerson(world.prisma);
    const older = await begun(id);
    const newer = await begun(id);
    expect(newer).not.toBe(older);
    await expect(confirmApp(await person(id), { code: await codeAt(older, step()) })).rejects.toMatchObject(
      wrong,
    );
    await confirmApp(await person(id), { code: await codeAt(newer, step()) });
  });

  test("that counts is not replaced by beginning anew, and its secret is told no more", async () => {
    const { id } = await withApp();
    await expect(beginApp(await person(id))).rejects.toMatchObject({ code: "identity/app-there-already" });
    expect((await getAppSetUp(await person(id), { issuer: "Test" })).setUp).toBeNull();
  });

  test("begun by nobody is not confirmed", async () => {
    const { id } = await aPerson(world.prisma);
    await expect(confirmApp(await person(id), { code: "123456" })).rejects.toMatchObject({
      code: "identity/nothing-to-confirm",
    });
  });

  test("is confirmed once by two at once", async () => {
    const { id } = await aPerson(world.prisma);
    const code = await codeAt(await begun(id), step());
    const [one, two] = [await person(id), await person(id)];
    const tries = await Promise.allSettled([confirmApp(one, { code }), confirmApp(two, { code })]);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await world.prisma.recoveryCode.count({ where: { userId: id } })).toBe(10);
  });
});

describe("the second step", () => {
  test("A6 gives the session another token and remembers when it was done", async () => {
    const { id, secret } = await withApp();
    const ctx = await half(id);
    const { setCookie } = await passSecondFactor(ctx, { code: await codeAt(secret, step()) });
    const { actor } = await resolveSession(setCookie.split(";")[0] ?? "", world.contextFor(anonymous, START));
    expect(actor).toMatchObject({ kind: "person", userId: id, sudoAt: START });
    const before = ctx.actor.kind === "half-signed-in" ? ctx.actor.sessionId : "";
    expect(await world.prisma.authSession.findUnique({ where: { id: before } })).toBeNull();
  });

  test("A11 takes a code once, also of five at once, and none from before it", async () => {
    const { id, secret } = await withApp();
    const [earlier, code] = [await codeAt(secret, step(-1)), await codeAt(secret, step())];
    const browsers = await Promise.all(Array.from({ length: 5 }, () => half(id)));
    const tries = await Promise.allSettled(browsers.map((ctx) => passSecondFactor(ctx, { code })));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { id: other, secret: others } = await withApp();
    await passSecondFactor(await half(other), { code: await codeAt(others, step()) });
    await expect(
      passSecondFactor(await half(other), { code: await codeAt(others, step()) }),
    ).rejects.toMatchObject(wrong);
    await expect(
      passSecondFactor(await half(other), { code: await codeAt(others, step(-1)) }),
    ).rejects.toMatchObject(wrong);
    expect(earlier).not.toBe(code);
  });

  test.each([
    [-2, false],
    [-1, true],
    [0, true],
    [1, true],
    [2, false],
  ])("takes a code of the half minute %i away: %s", async (away, taken) => {
    const { id, secret } = await withApp();
    const passed = passSecondFactor(await half(id), { code: await codeAt(secret, step(away)) });
    if (taken) await passed;
    else await expect(passed).rejects.toMatchObject(wrong);
  });

  test("takes a code with a gap in it, as apps show them", async () => {
    const { id, secret } = await withApp();
    const code = await codeAt(secret, step());
    await passSecondFactor(await half(id), { code: `${code.slice(0, 3)} ${code.slice(3)}` });
  });

  test("A11 refuses the sixth try by account, whatever the fifth was, for a quarter of an hour", async () => {
    const { id, secret } = await withApp();
    for (let tries = 0; tries < 5; tries += 1)
      await expect(passSecondFactor(await half(id), { code: "000000" })).rejects.toMatchObject(wrong);
    const code = await codeAt(secret, step());
    await expect(passSecondFactor(await half(id), { code })).rejects.toMatchObject(tooMany);
    await expect(passSecondFactor(await half(id), { code })).rejects.toMatchObject({
      retryAfterSeconds: expect.toSatisfy((seconds: number) => seconds > 840 && seconds <= 900),
    });
  });

  test("a right code starts the count afresh", async () => {
    const { id, secret } = await withApp();
    for (const right of [step(-1), step()]) {
      for (let tries = 0; tries < 4; tries += 1)
        await expect(passSecondFactor(await half(id), { code: "000000" })).rejects.toMatchObject(wrong);
      await passSecondFactor(await half(id), { code: await codeAt(secret, right) });
    }
  });

  test("A11 takes a recovery code once, as typed, and tells the owner", async () => {
    const { id, recoveryCodes } = await withApp();
    const [code = ""] = recoveryCodes;
    const tries = await Promise.allSettled([
      passSecondFactor(await half(id), { code: code.toUpperCase().replaceAll("-", " ") }),
      passSecondFactor(await half(id), { code }),
    ]);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(passSecondFactor(await half(id), { code })).rejects.toMatchObject(wrong);
    expect((await getSecurity(await person(id))).recoveryCodesLeft).toBe(9);
    const told = await world.prisma.outboxMessage.findMany({
      where: { topic: "identity.second-factor-changed", payload: { path: ["userId"], equals: id } },
    });
    expect(told.map(({ payload }) => (payload as { change: string }).change)).toEqual([
      "added",
      "recovery-code-used",
    ]);
  });

  test("somebody else's recovery code opens nothing", async () => {
    const [one, two] = [await withApp(), await withApp()];
    await expect(
      passSecondFactor(await half(one.id), { code: two.recoveryCodes[0] ?? "" }),
    ).rejects.toMatchObject(wrong);
  });

  test("is for nobody who does not wait for it", async () => {
    const { id, secret } = await withApp();
    const given = { code: await codeAt(secret, step()) };
    const waiting = await half(id);
    const refused = { code: "common/forbidden" };
    await expect(passSecondFactor(world.contextFor(anonymous), given)).rejects.toMatchObject(refused);
    await expect(passSecondFactor(await person(id), given)).rejects.toMatchObject(refused);
    const setsUp = { ...waiting.actor, needs: "set-up" } as typeof waiting.actor;
    await expect(passSecondFactor({ ...waiting, actor: setsUp }, given)).rejects.toMatchObject(refused);
  });

  test("of a session that was ended meanwhile is refused", async () => {
    const { id, secret } = await withApp();
    const ctx = await half(id);
    await world.prisma.authSession.deleteMany({ where: { userId: id } });
    await expect(passSecondFactor(ctx, { code: await codeAt(secret, step()) })).rejects.toMatchObject({
      code: "common/forbidden",
    });
  });
});

describe("recovery codes", () => {
  test("stand nowhere in clear, and new ones make the old worthless", async () => {
    const { id, recoveryCodes } = await withApp();
    const rows = await world.prisma.recoveryCode.findMany({ where: { userId: id } });
    for (const code of recoveryCodes) expect(JSON.stringify(rows)).not.toContain(code.replaceAll("-", ""));
    const renewed = await renewRecoveryCodes(await person(id));
    expect(new Set([...recoveryCodes, ...renewed]).size).toBe(20);
    await expect(passSecondFactor(await half(id), { code: recoveryCodes[0] ?? "" })).rejects.toMatchObject(
      wrong,
    );
    await passSecondFactor(await half(id), { code: renewed[0] ?? "" });
  });

  test("are for accounts with a second factor", async () => {
    const { id } = await aPerson(world.prisma);
    await expect(renewRecoveryCodes(await person(id))).rejects.toMatchObject({
      code: "identity/no-second-factor",
    });
  });

  test("go with the last factor", async () => {
    const { id } = await withApp();
    await removeApp(await person(id));
    expect(await world.prisma.recoveryCode.count({ where: { userId: id } })).toBe(0);
    await expect(removeApp(await person(id))).rejects.toMatchObject({ code: "common/not-found" });
  });
});

describe("stepping up", () => {
  const client = { ip: "203.0.113.9", deviceToken: null };
  const stale = async (id: string) => {
    const ctx = await person(id);
    return { ...ctx, actor: { ...ctx.actor, sudoAt: null } as typeof ctx.actor };
  };

  test("takes the password, and gives the session another token", async () => {
    const { id } = await withApp();
    const ctx = await stale(id);
    const before = ctx.actor.kind === "person" ? ctx.actor.sessionId : "";
    const { setCookie } = await stepUp(ctx, { proof: { password: PASSWORD }, ...client });
    expect(await world.prisma.authSession.findUnique({ where: { id: before } })).toBeNull();
    const { actor } = await resolveSession(setCookie.split(";")[0] ?? "", world.contextFor(anonymous, START));
    expect(actor).toMatchObject({ userId: id, sudoAt: START });
  });

  test("takes a code of the app, once", async () => {
    const { id, secret } = await withApp();
    const proof = { code: await codeAt(secret, step()) };
    await stepUp(await stale(id), { proof, ...client });
    await expect(stepUp(await stale(id), { proof, ...client })).rejects.toMatchObject(wrong);
  });

  test("takes no recovery code: those are for the day the device is lost", async () => {
    const { id, recoveryCodes } = await withApp();
    const proof = { code: recoveryCodes[0] ?? "" };
    await expect(stepUp(await stale(id), { proof, ...client })).rejects.toMatchObject(wrong);
  });

  test("wrong codes count with those of the second step, wrong passwords with those at the door", async () => {
    const { id } = await withApp();
    for (let tries = 0; tries < 5; tries += 1)
      await expect(stepUp(await stale(id), { proof: { code: "000000" }, ...client })).rejects.toMatchObject(
        wrong,
      );
    await expect(passSecondFactor(await half(id), { code: "000000" })).rejects.toMatchObject(tooMany);
    for (let tries = 0; tries < 10; tries += 1)
      await expect(
        stepUp(await stale(id), { proof: { password: "wrong" }, ...client }),
      ).rejects.toMatchObject({ code: "identity/wrong-password" });
    await expect(stepUp(await stale(id), { proof: { password: PASSWORD }, ...client })).rejects.toMatchObject(
      tooMany,
    );
  });

  test("is for one's own session: no stranger, nobody who waits for the second step, nobody in another's place", async () => {
    const { id } = await withApp();
    const refused = { code: "common/forbidden" };
    const given = { proof: { password: PASSWORD }, ...client };
    await expect(stepUp(world.contextFor(anonymous), given)).rejects.toMatchObject(refused);
    await expect(stepUp(await half(id), given)).rejects.toMatchObject(refused);
    const ctx = await stale(id);
    const viewed = { ...ctx.actor, viewedBy: { userId: "x", name: "Admin" } } as typeof ctx.actor;
    await expect(stepUp({ ...ctx, actor: viewed }, given)).rejects.toMatchObject(refused);
  });
});

describe("whoever lost device and paper", () => {
  test("gets in by the password once the server's keeper took the factors away; all sessions end", async () => {
    const { id, email } = await withApp();
    await person(id);
    await resetSecondFactor(world.system, { email });
    const { totpFactor, passkeys, recoveryCodes, sessions } = await world.prisma.user.findUniqueOrThrow({
      where: { id },
      select: { totpFactor: true, passkeys: true, recoveryCodes: true, sessions: true },
    });
    expect([totpFactor, passkeys, recoveryCodes, sessions]).toEqual([null, [], [], []]);
    expect(
      await world.prisma.auditEntry.count({
        where: { action: "identity.second-factor-reset", objectId: id },
      }),
    ).toBe(1);
  });

  test("is nobody's business on the site", async () => {
    const { id, email } = await withApp();
    const administrator = personActor(id, [
      { role: "administrator", courseId: null, cohortId: null, country: null },
    ]);
    await expect(resetSecondFactor(world.contextFor(administrator), { email })).rejects.toMatchObject({
      code: "common/forbidden",
    });
    await expect(resetSecondFactor(world.system, { email: "nobody@example.org" })).rejects.toMatchObject({
      code: "common/not-found",
    });
  });
});
