import * as argon2 from "@node-rs/argon2";
import { describe, expect, test, vi } from "vitest";
import {
  changePassword,
  deviceTokenIn,
  requestPasswordReset,
  resetPassword,
  resolveSession,
  signIn,
  tryPassword,
} from "~/features/identity/index.server";
import { verifyPassword } from "~/features/identity/passwords.server";
import { anonymous } from "~/shared/actor";
import { linksAskedFor } from "../../support/accounts";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof argon2>();
  // why: J7 counts verifications that run at once; the work itself is the real library's.
  return { ...real, verify: vi.fn(real.verify) };
});

const world = testDatabase();
const PASSWORD = "long enough, and plain";
const stranger = (now?: Date) => world.contextFor(anonymous, now);
let ips = 0;
const ip = () => {
  ips += 1;
  return `192.0.2.${ips}`;
};
const tooMany = { code: "common/too-many" };
const DAY = 86_400_000;

/** Signs in and gives back the secret by which the browser is known from then on. */
async function signInHere(email: string, deviceToken: string | null = null): Promise<string> {
  const { deviceCookie } = await signIn(stranger(), { email, password: PASSWORD, ip: ip(), deviceToken });
  return deviceTokenIn(deviceCookie) ?? "";
}

const wrong = (email: string, deviceToken: string | null = null, address = ip()) =>
  tryPassword(stranger(), { email, password: "guessed wrong", ip: address, deviceToken });

const right = (email: string, deviceToken: string | null = null) =>
  tryPassword(stranger(), { email, password: PASSWORD, ip: ip(), deviceToken });

async function failTenTimes(email: string, deviceToken: string | null = null): Promise<void> {
  for (let at = 0; at < 10; at += 1) expect(await wrong(email, deviceToken)).toBeNull();
}

describe("A17 a browser that signed in before", () => {
  test("is let in however often strangers failed, and counts by itself", async () => {
    const { email } = await aPerson(world.prisma, { password: PASSWORD });
    const device = await signInHere(email);
    await failTenTimes(email);
    await expect(right(email)).rejects.toMatchObject(tooMany);
    expect(await right(email, device)).toMatchObject({ email });
    await failTenTimes(email, device);
    await expect(right(email, device)).rejects.toMatchObject(tooMany);
  });

  test("is let in from an address whose others have failed too often", async () => {
    const { email } = await aPerson(world.prisma, { password: PASSWORD });
    const device = await signInHere(email);
    const school = ip();
    for (let at = 0; at < 50; at += 1) await wrong(`nobody-${at}@example.org`, null, school);
    const here = { email, password: PASSWORD, ip: school };
    await expect(tryPassword(stranger(), { ...here, deviceToken: null })).rejects.toMatchObject(tooMany);
    expect(await tryPassword(stranger(), { ...here, deviceToken: device })).toMatchObject({ email });
  });

  test("is a stranger at every other account, once it is too old, and once it got another secret", async () => {
    const [mine, other] = [
      await aPerson(world.prisma, { password: PASSWORD }),
      await aPerson(world.prisma, { password: PASSWORD }),
    ];
    const first = await signInHere(mine.email);
    await failTenTimes(other.email);
    await expect(right(other.email, first)).rejects.toMatchObject(tooMany);

    const second = await signInHere(mine.email, first);
    expect(second).not.toBe(first);
    await failTenTimes(mine.email);
    await expect(right(mine.email, first)).rejects.toMatchObject(tooMany);
    expect(await right(mine.email, second)).not.toBeNull();
    const later = stranger(new Date(Date.now() + 181 * DAY));
    const attempt = { email: mine.email, password: PASSWORD, ip: ip(), deviceToken: second };
    await expect(tryPassword(later, attempt)).rejects.toMatchObject(tooMany);
  });

  test("is one of ten: the eleventh makes the oldest a stranger", async () => {
    const { id, email } = await aPerson(world.prisma, { password: PASSWORD });
    const oldest = await signInHere(email);
    for (let at = 0; at < 10; at += 1) await signInHere(email);
    expect(await world.prisma.knownDevice.count({ where: { userId: id } })).toBe(10);
    await failTenTimes(email);
    await expect(right(email, oldest)).rejects.toMatchObject(tooMany);
  });

  test("is kept in the table as a digest alone", async () => {
    const { id, email } = await aPerson(world.prisma, { password: PASSWORD });
    const token = await signInHere(email);
    const rows = await world.prisma.knownDevice.findMany({ where: { userId: id } });
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe("known browsers are forgotten", () => {
  test("all but this one with a changed password", async () => {
    const { id, email } = await aPerson(world.prisma, { password: PASSWORD });
    const [here] = [await signInHere(email), await signInHere(email)];
    await changePassword(world.contextFor(personActor(id)), {
      currentPassword: PASSWORD,
      password: "uphill and down again",
      ip: ip(),
      deviceToken: here,
    });
    expect(await world.prisma.knownDevice.count({ where: { userId: id } })).toBe(1);
  });

  test("all with a reset", async () => {
    const { id, email } = await aPerson(world.prisma, { password: PASSWORD });
    await signInHere(email);
    await requestPasswordReset(stranger(), { email, ip: ip() });
    const token = (await linksAskedFor(world.prisma, id)).at(-1) ?? "";
    await resetPassword(stranger(), { token, password: "uphill and down again" });
    expect(await world.prisma.knownDevice.count({ where: { userId: id } })).toBe(0);
  });
});

test("a session says in two words what it is used with", async () => {
  const { id, email } = await aPerson(world.prisma, { password: PASSWORD });
  await signIn(stranger(), { email, password: PASSWORD, ip: ip(), browser: "Firefox, Android" });
  const rows = await world.prisma.authSession.findMany({ where: { userId: id } });
  expect(rows.map(({ device }) => device)).toEqual(["Firefox, Android"]);
});

test("a new password does not ask for the second factor again", async () => {
  const { email } = await aPerson(world.prisma, { password: PASSWORD });
  const { setCookie } = await signIn(stranger(), { email, password: PASSWORD, ip: ip() });
  const { actor } = await resolveSession(setCookie.split(";")[0]!);
  const id = actor.kind === "person" ? actor.sessionId : "";
  const mfaAt = new Date("2027-01-01T12:00:00Z");
  await world.prisma.authSession.update({ where: { id }, data: { mfaAt } });
  const change = { currentPassword: PASSWORD, password: "uphill and down again", ip: ip() };
  await changePassword(world.contextFor(actor), change);
  const rows = await world.prisma.authSession.findMany({ where: { userId: userOf(actor) } });
  expect(rows.map((row) => row.mfaAt)).toEqual([mfaAt]);
});

const userOf = (actor: { kind: string; userId?: string }) => actor.userId ?? "";

test("J7 of 500 at once four passwords are hashed at a time, and whoever waits in vain is told when to come back", async () => {
  let inside = 0;
  let most = 0;
  vi.mocked(argon2.verify).mockImplementation(async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setTimeout(resolve, 30));
    inside -= 1;
    return false;
  });
  const answers = await Promise.all(
    Array.from({ length: 500 }, () =>
      verifyPassword(null, "guessed wrong").catch((error: { code: string }) => error),
    ),
  );
  const refused = answers.filter((answer) => answer !== false);
  expect(most).toBe(4);
  expect(refused.length).toBeGreaterThan(0);
  for (const error of refused) expect(error).toMatchObject({ ...tooMany, retryAfterSeconds: 5 });
});

test("J7 whoever came to a crowded door in vain has used up no try", async () => {
  const { email } = await aPerson(world.prisma, { password: PASSWORD });
  // Those inside stay longer than anybody waits.
  vi.mocked(argon2.verify).mockImplementation(
    () => new Promise((resolve) => setTimeout(() => resolve(false), 3_000)),
  );
  const inside = Array.from({ length: 8 }, (_, at) => wrong(`crowd-${at}@example.org`).catch(() => null));
  const crowd = await Promise.allSettled(Array.from({ length: 50 }, () => wrong(email)));
  await Promise.all(inside);
  expect(crowd.map((tried) => tried.status)).toEqual(crowd.map(() => "rejected"));
  const real = await vi.importActual<typeof argon2>("@node-rs/argon2");
  vi.mocked(argon2.verify).mockImplementation(real.verify);
  expect(await right(email)).toMatchObject({ email });
});
