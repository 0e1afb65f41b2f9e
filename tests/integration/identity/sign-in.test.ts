import * as argon2 from "@node-rs/argon2";
import { describe, expect, test, vi } from "vitest";
import {
  changePassword,
  forgetSessionCookie,
  grantRole,
  resolveSession,
  signIn,
  suspend,
} from "~/features/identity/index.server";
import { anonymous } from "~/shared/actor";
import { aPerson, giveFactor } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof argon2>();
  // why: A1 counts verifications; the work itself is the real library's.
  return { ...real, verify: vi.fn(real.verify) };
});

const world = testDatabase();
const PASSWORD = "long enough, and plain";
const cookieOf = (setCookie: string) => setCookie.split(";")[0]!;
const stranger = () => world.contextFor(anonymous);
let ips = 0;
/** Each test behind an address of its own: limits have tests of their own. */
const ip = () => {
  ips += 1;
  return `192.0.2.${ips}`;
};
const enter = (email: string, password = PASSWORD) => signIn(stranger(), { email, password, ip: ip() });

describe("signing in", () => {
  test("gives a session that is read back with the person and their roles", async () => {
    const admin = await aPerson(world.prisma, { password: PASSWORD, role: "administrator" });
    const { setCookie } = await enter(admin.email);
    await giveFactor(world.prisma, admin.id);
    await world.prisma.authSession.updateMany({ where: { userId: admin.id }, data: { mfaAt: new Date() } });
    const { actor, hadCookie } = await resolveSession(cookieOf(setCookie));
    expect(hadCookie).toBe(true);
    expect(actor).toMatchObject({
      kind: "person",
      userId: admin.id,
      name: admin.name,
      locale: "en",
      roles: [{ role: "administrator", courseId: null, cohortId: null, country: null }],
    });
  });

  test("A15 the cookie is __Host-, Secure, HttpOnly, SameSite=Lax, Path=/ and without Domain", async () => {
    const person = await aPerson(world.prisma, { password: PASSWORD });
    const { setCookie } = await enter(person.email);
    const parts = setCookie.split("; ");
    expect(parts[0]).toMatch(/^__Host-session=[A-Za-z0-9_-]{43}$/);
    expect(parts).toEqual(expect.arrayContaining(["Secure", "HttpOnly", "SameSite=Lax", "Path=/"]));
    expect(setCookie).not.toMatch(/domain/i);
    expect(forgetSessionCookie()).toBe("__Host-session=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax");
  });

  test("A1 an unknown address costs one verification and fails exactly like a wrong password", async () => {
    const person = await aPerson(world.prisma, { password: PASSWORD });
    const answers = [];
    for (const email of [person.email, "nobody-at-all@example.org"]) {
      vi.mocked(argon2.verify).mockClear();
      const error = await enter(email, "not the password").catch((thrown: Error) => thrown);
      answers.push(
        JSON.stringify({ ...(error as object), name: (error as Error).name, text: (error as Error).message }),
      );
      expect(argon2.verify).toHaveBeenCalledTimes(1);
    }
    expect(answers[0]).toContain("identity/sign-in-failed");
    expect(answers[1]).toBe(answers[0]);
  });

  test("A6 takes a new token each time and ends the session the browser had", async () => {
    const person = await aPerson(world.prisma, { password: PASSWORD });
    const first = await enter(person.email);
    const { actor } = await resolveSession(cookieOf(first.setCookie));
    const second = await signIn(world.contextFor(actor), {
      email: person.email,
      password: PASSWORD,
      ip: ip(),
    });
    expect(second.token).not.toBe(first.token);
    expect((await resolveSession(cookieOf(first.setCookie))).actor).toEqual(anonymous);
    expect((await resolveSession(cookieOf(second.setCookie))).actor).toMatchObject({ userId: person.id });
  });

  test("A6 a cookie set before signing in never becomes a session", async () => {
    const planted = `__Host-session=${"p".repeat(43)}`;
    const person = await aPerson(world.prisma, { password: PASSWORD });
    await enter(person.email);
    expect(await resolveSession(planted)).toMatchObject({
      actor: anonymous,
      setCookie: forgetSessionCookie(),
    });
  });

  test("A6 a changed password ends every session and gives this browser a new one", async () => {
    const person = await aPerson(world.prisma, { password: PASSWORD });
    const [here, elsewhere] = [await enter(person.email), await enter(person.email)];
    const { actor } = await resolveSession(cookieOf(here.setCookie));
    const change = { currentPassword: PASSWORD, password: "another long password", ip: ip() };
    const fresh = await changePassword(world.contextFor(actor), change);
    for (const old of [here, elsewhere]) {
      expect((await resolveSession(cookieOf(old.setCookie))).actor).toEqual(anonymous);
    }
    expect((await resolveSession(cookieOf(fresh.setCookie))).actor).toMatchObject({ userId: person.id });
    await expect(enter(person.email)).rejects.toMatchObject({ code: "identity/sign-in-failed" });
  });

  test("A6 a new role ends the sessions from before it", async () => {
    const person = await aPerson(world.prisma, { password: PASSWORD });
    const { setCookie } = await enter(person.email);
    await grantRole(world.system, { userId: person.id, role: "organiser" });
    expect((await resolveSession(cookieOf(setCookie))).actor).toEqual(anonymous);
  });

  test("A8 what the database keeps of a session opens nothing", async () => {
    const person = await aPerson(world.prisma, { password: PASSWORD });
    const { token } = await enter(person.email);
    const rows = await world.prisma.authSession.findMany({ where: { userId: person.id } });
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect((await resolveSession(`__Host-session=${rows[0]!.id}`)).actor).toEqual(anonymous);
  });

  test("an address that was not confirmed is told so, to who knows the password alone", async () => {
    const person = await aPerson(world.prisma, { password: PASSWORD, unconfirmed: true });
    await expect(enter(person.email)).rejects.toMatchObject({ code: "identity/address-unconfirmed" });
    await expect(enter(person.email, "guessed wrong")).rejects.toMatchObject({
      code: "identity/sign-in-failed",
    });
  });
});

describe("A14 a suspended person", () => {
  test("is refused with their next request and cannot sign in", async () => {
    const person = await aPerson(world.prisma, { password: PASSWORD });
    const { setCookie } = await enter(person.email);
    await suspend(world.system, { userId: person.id, reason: "test" });
    expect((await resolveSession(cookieOf(setCookie))).actor).toEqual(anonymous);
    await expect(enter(person.email)).rejects.toMatchObject({ code: "identity/account-suspended" });
  });

  test("is refused even where their session's row was left", async () => {
    const person = await aPerson(world.prisma, { password: PASSWORD });
    const { setCookie } = await enter(person.email);
    await world.prisma.user.update({ where: { id: person.id }, data: { suspendedAt: new Date() } });
    expect((await resolveSession(cookieOf(setCookie))).actor).toEqual(anonymous);
  });
});

describe("changing the password", () => {
  test("takes the old one", async () => {
    const person = await aPerson(world.prisma, { password: PASSWORD });
    const ctx = world.contextFor(personActor(person.id));
    const change = { currentPassword: "guessed wrong", password: "another long password", ip: ip() };
    await expect(changePassword(ctx, change)).rejects.toMatchObject({ code: "identity/wrong-password" });
    await expect(changePassword(stranger(), change)).rejects.toMatchObject({ code: "common/forbidden" });
  });

  test("two at once change it once", async () => {
    const person = await aPerson(world.prisma, { password: PASSWORD });
    const ctx = world.contextFor(personActor(person.id));
    const results = await Promise.allSettled(
      ["first new password", "second new password"].map((password) =>
        changePassword(ctx, { currentPassword: PASSWORD, password, ip: ip() }),
      ),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await world.prisma.authSession.count({ where: { userId: person.id } })).toBe(1);
  });
});
