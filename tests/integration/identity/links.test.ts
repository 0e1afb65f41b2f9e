import { describe, expect, test } from "vitest";
import {
  confirmEmail,
  findLinkLetter,
  isLinkAlive,
  prepareAccount,
  requestPasswordReset,
  resendConfirmation,
  resetPassword,
  resolveSession,
  setUpAccount,
  signIn,
  signUp,
  suspend,
  tokenFor,
} from "~/features/identity/index.server";
import { anonymous } from "~/shared/actor";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const PASSWORD = "long enough, and plain";
const NEW_PASSWORD = "another one, just as long";
const stranger = (now?: Date) => world.contextFor(anonymous, now);
let count = 0;
const ip = () => {
  count += 1;
  return `198.51.100.${count}`;
};
/** Confirms as whoever has the mail and knows (or guesses) the password. */
const confirm = (token: string, password = PASSWORD, ctx = stranger()) =>
  confirmEmail(ctx, { token, password, ip: ip() });
const cookieOf = (setCookie: string) => setCookie.split(";")[0]!;
const enter = (email: string, password: string) => signIn(stranger(), { email, password, ip: ip() });
const askSignUp = (email: string, password = PASSWORD) =>
  signUp(stranger(), { name: "New person", email, password, locale: "sr-Latn", ip: ip() });

/** Events about an address's account, oldest first. */
async function eventsFor(email: string): Promise<{ topic: string; tokenId?: string }[]> {
  const { id } = await world.prisma.user.findUniqueOrThrow({ where: { email } });
  const rows = await world.prisma.outboxMessage.findMany({ orderBy: { createdAt: "asc" } });
  return rows
    .map(({ topic, payload }) => ({ topic, ...(payload as { userId?: string; tokenId?: string }) }))
    .filter(({ userId }) => userId === id);
}

const lastToken = async (email: string) => tokenFor((await eventsFor(email)).at(-1)!.tokenId!);

describe("signing up", () => {
  test("makes an account that can sign in once the link was followed; confirming signs in at once", async () => {
    const email = "first@example.org";
    await askSignUp(email);
    await expect(enter(email, PASSWORD)).rejects.toMatchObject({ code: "identity/address-unconfirmed" });
    const { setCookie } = await confirm(await lastToken(email));
    expect((await resolveSession(cookieOf(setCookie))).actor).toMatchObject({ name: "New person" });
    await expect(enter(email, PASSWORD)).resolves.toBeDefined();
    expect(await world.prisma.user.findUnique({ where: { email } })).toMatchObject({ locale: "sr-Latn" });
  });

  test("A1 gives no answer that tells a known address from an unknown one, and leaves the known account alone", async () => {
    const known = await aPerson(world.prisma, { password: PASSWORD });
    expect(await askSignUp(known.email, NEW_PASSWORD)).toBe(await askSignUp("unknown@example.org"));
    expect((await eventsFor(known.email)).map(({ topic }) => topic)).toEqual(["identity.sign-up-repeated"]);
    await expect(enter(known.email, PASSWORD)).resolves.toBeDefined();
  });

  test("two at once with the same address make one account and one living link", async () => {
    const email = "twice@example.org";
    await Promise.all([askSignUp(email), askSignUp(email)]);
    const { id } = await world.prisma.user.findUniqueOrThrow({ where: { email } });
    expect(await world.prisma.oneTimeToken.count({ where: { userId: id } })).toBe(1);
  });

  test("cannot take up an account that was prepared with a role", async () => {
    const email = "prepared@example.org";
    await prepareAccount(world.system, { email, name: "Prepared", role: "administrator" });
    await askSignUp(email);
    expect((await eventsFor(email)).map(({ topic }) => topic)).toEqual(["identity.sign-up-repeated"]);
    await expect(enter(email, PASSWORD)).rejects.toMatchObject({ code: "identity/sign-in-failed" });
  });

  test("a confirmation link dies after a day", async () => {
    const email = "late@example.org";
    await askSignUp(email);
    const token = await lastToken(email);
    const late = stranger(new Date(Date.now() + 24 * 3_600_000 + 60_000));
    await expect(confirm(token, PASSWORD, late)).rejects.toMatchObject({ code: "identity/link-dead" });
  });

  test("sends the link once more, and the older one dies", async () => {
    const email = "again@example.org";
    await askSignUp(email);
    const older = await lastToken(email);
    await resendConfirmation(stranger(), { email, ip: ip() });
    await expect(confirm(older)).rejects.toMatchObject({ code: "identity/link-dead" });
    await expect(confirm(await lastToken(email))).resolves.toBeDefined();
  });

  test("whoever signs up last under somebody's address does not choose their password", async () => {
    const email = "taken-over@example.org";
    await askSignUp(email);
    await askSignUp(email, "the stranger's password");
    const token = await lastToken(email);
    await expect(confirm(token)).rejects.toMatchObject({
      code: "identity/not-the-password",
      field: "password",
    });
    await expect(enter(email, "the stranger's password")).rejects.toMatchObject({
      code: "identity/address-unconfirmed",
    });
    await requestPasswordReset(stranger(), { email, ip: ip() });
    await resetPassword(stranger(), { token: await lastToken(email), password: NEW_PASSWORD });
    await expect(enter(email, NEW_PASSWORD)).resolves.toBeDefined();
    await expect(confirm(token, "the stranger's password")).rejects.toMatchObject({
      code: "identity/link-dead",
    });
  });

  test("A2 a wrong password leaves the confirmation link as it was, and of two right ones at once one is taken", async () => {
    const email = "typed-wrong@example.org";
    await askSignUp(email);
    const token = await lastToken(email);
    await expect(confirm(token, "not the password")).rejects.toMatchObject({
      code: "identity/not-the-password",
    });
    expect(await isLinkAlive(stranger(), { token, purpose: "confirm_email" })).toBe(true);
    const results = await Promise.allSettled([confirm(token), confirm(token)]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const { id } = await world.prisma.user.findUniqueOrThrow({ where: { email } });
    expect(await world.prisma.authSession.count({ where: { userId: id } })).toBe(1);
  });

  test("A16 wrong passwords at a confirmation link count together with those at the sign-in page", async () => {
    const email = "guessed-at@example.org";
    await askSignUp(email);
    const token = await lastToken(email);
    for (let tries = 0; tries < 5; tries += 1) {
      await expect(enter(email, "guessed")).rejects.toMatchObject({ code: "identity/sign-in-failed" });
      await expect(confirm(token, "guessed")).rejects.toMatchObject({ code: "identity/not-the-password" });
    }
    await expect(confirm(token)).rejects.toMatchObject({ code: "common/too-many" });
  });

  test("signing up again at the moment of confirming never changes a confirmed account's password", async () => {
    for (let round = 0; round < 8; round += 1) {
      const email = `race-${round}@example.org`;
      await askSignUp(email);
      const token = await lastToken(email);
      const [confirmed] = await Promise.allSettled([
        confirm(token),
        askSignUp(email, "the stranger's password"),
      ]);
      const account = await world.prisma.user.findUniqueOrThrow({ where: { email } });
      expect(account.emailVerifiedAt !== null).toBe(confirmed.status === "fulfilled");
      if (confirmed.status === "fulfilled") await expect(enter(email, PASSWORD)).resolves.toBeDefined();
    }
  });
});

async function aResetLink() {
  const person = await aPerson(world.prisma, { password: PASSWORD });
  await requestPasswordReset(stranger(), { email: person.email, ip: ip() });
  return { ...person, token: await lastToken(person.email) };
}

describe("links from mails", () => {
  test("A2 of two who use a reset link at once, one sets the password", async () => {
    const { token } = await aResetLink();
    const results = await Promise.allSettled(
      [NEW_PASSWORD, "a third long password"].map((password) =>
        resetPassword(stranger(), { token, password }),
      ),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = results.find(({ status }) => status === "rejected");
    expect(refused).toMatchObject({ reason: { code: "identity/link-dead" } });
  });

  test("A2 the token is 256 bits and stands nowhere in the database or the outbox", async () => {
    const { token, id } = await aResetLink();
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const kept = JSON.stringify([
      await world.prisma.oneTimeToken.findMany({ where: { userId: id } }),
      (await world.prisma.outboxMessage.findMany()).map(({ payload }) => payload),
    ]);
    expect(kept).not.toContain(token);
  });

  test("A2 a newer reset link kills the older one; after an hour it is dead by itself", async () => {
    const { token, email } = await aResetLink();
    await requestPasswordReset(stranger(), { email, ip: ip() });
    const choice = { token, password: NEW_PASSWORD };
    await expect(resetPassword(stranger(), choice)).rejects.toMatchObject({ code: "identity/link-dead" });
    const late = stranger(new Date(Date.now() + 61 * 60_000));
    const newer = { token: await lastToken(email), password: NEW_PASSWORD };
    await expect(resetPassword(late, newer)).rejects.toMatchObject({ code: "identity/link-dead" });
    await expect(resetPassword(stranger(), newer)).resolves.toBeUndefined();
  });

  test("A3 looking at a confirmation link changes nothing: it still works for the person", async () => {
    const email = "looked-at@example.org";
    await askSignUp(email);
    const token = await lastToken(email);
    for (let look = 0; look < 3; look += 1)
      expect(await isLinkAlive(stranger(), { token, purpose: "confirm_email" })).toBe(true);
    await expect(confirm(token)).resolves.toBeDefined();
    expect(await isLinkAlive(stranger(), { token, purpose: "confirm_email" })).toBe(false);
  });

  test("A3 looking at a link changes nothing: it still works for the person", async () => {
    const { token } = await aResetLink();
    for (let look = 0; look < 3; look += 1) {
      expect(await isLinkAlive(stranger(), { token, purpose: "reset_password" })).toBe(true);
    }
    await expect(resetPassword(stranger(), { token, password: NEW_PASSWORD })).resolves.toBeUndefined();
    expect(await isLinkAlive(stranger(), { token, purpose: "reset_password" })).toBe(false);
  });

  test("a link serves its own purpose alone", async () => {
    const { token } = await aResetLink();
    await expect(confirm(token)).rejects.toMatchObject({ code: "identity/link-dead" });
    const choice = { token, password: NEW_PASSWORD };
    await expect(setUpAccount(stranger(), choice)).rejects.toMatchObject({ code: "identity/link-dead" });
  });

  test("a link is worthless after the address changed", async () => {
    const { token, id } = await aResetLink();
    await world.prisma.user.update({ where: { id }, data: { email: "moved@example.org" } });
    const choice = { token, password: NEW_PASSWORD };
    await expect(resetPassword(stranger(), choice)).rejects.toMatchObject({ code: "identity/link-dead" });
  });

  test("A1 a reset for an address nobody has answers alike and sends nothing", async () => {
    const before = await world.prisma.outboxMessage.count();
    expect(await requestPasswordReset(stranger(), { email: "nobody@example.org", ip: ip() })).toBeUndefined();
    expect(await world.prisma.outboxMessage.count()).toBe(before);
  });

  test("A14 a suspended person's link is dead and no letter is written for it", async () => {
    const { id, email } = await aResetLink();
    const { tokenId } = (await eventsFor(email)).at(-1)!;
    await suspend(world.system, { userId: id, reason: "test" });
    expect(await findLinkLetter(world.system, { tokenId: tokenId! })).toBeNull();
    await requestPasswordReset(stranger(), { email, ip: ip() });
    expect(await world.prisma.oneTimeToken.count({ where: { userId: id } })).toBe(0);
  });

  test("the letter for a link carries it, and only while it works", async () => {
    const { token, email } = await aResetLink();
    const { tokenId } = (await eventsFor(email)).at(-1)!;
    const letter = await findLinkLetter(world.system, { tokenId: tokenId! });
    expect(letter).toMatchObject({ email, path: `/reset?token=${token}` });
    await resetPassword(stranger(), { token, password: NEW_PASSWORD });
    expect(await findLinkLetter(world.system, { tokenId: tokenId! })).toBeNull();
  });
});

describe("resetting", () => {
  test("A5 ends every session, and the old password opens nothing", async () => {
    const { token, email } = await aResetLink();
    const { setCookie } = await enter(email, PASSWORD);
    await resetPassword(stranger(), { token, password: NEW_PASSWORD });
    expect((await resolveSession(cookieOf(setCookie))).actor).toEqual(anonymous);
    await expect(enter(email, PASSWORD)).rejects.toMatchObject({ code: "identity/sign-in-failed" });
    await expect(enter(email, NEW_PASSWORD)).resolves.toBeDefined();
  });

  test("A5 sign-ins with the old password racing the reset leave no live session", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { token, email, id } = await aResetLink();
      const sameActor = world.contextFor(personActor(id));
      const race = [
        ...Array.from({ length: 6 }, () => signIn(sameActor, { email, password: PASSWORD, ip: ip() })),
        resetPassword(stranger(), { token, password: NEW_PASSWORD }),
      ];
      const results = await Promise.allSettled(race);
      expect(results.at(-1)?.status).toBe("fulfilled");
      expect(await world.prisma.authSession.count({ where: { userId: id } })).toBe(0);
    }
  });
});

describe("an account that was prepared", () => {
  test("is taken up by its link once, with role and confirmed address", async () => {
    const email = "admin@example.org";
    const { setUpPath, userId } = await prepareAccount(world.system, {
      email,
      name: "Admin",
      role: "administrator",
    });
    const token = new URL(setUpPath!, "http://site.invalid").searchParams.get("token")!;
    await setUpAccount(stranger(), { token, password: PASSWORD });
    const { setCookie } = await enter(email, PASSWORD);
    // Whoever has a role sets up a second factor before anything else.
    expect((await resolveSession(cookieOf(setCookie))).actor).toMatchObject({ userId, needs: "set-up" });
    expect(await world.prisma.roleGrant.findMany({ where: { userId } })).toMatchObject([
      { role: "administrator", courseId: null, cohortId: null },
    ]);
    await expect(setUpAccount(stranger(), { token, password: PASSWORD })).rejects.toMatchObject({
      code: "identity/link-dead",
    });
  });

  test("forgets a password that somebody else typed for its address", async () => {
    const email = "squatted@example.org";
    await askSignUp(email, "the squatter's password");
    await prepareAccount(world.system, { email, name: "Owner", role: "organiser" });
    const { id } = await world.prisma.user.findUniqueOrThrow({ where: { email } });
    expect(await world.prisma.credential.count({ where: { userId: id } })).toBe(0);
    expect(
      await world.prisma.oneTimeToken.findMany({ where: { userId: id, purpose: "confirm_email" } }),
    ).toEqual([]);
  });

  test("is prepared by administrators alone", async () => {
    const organiser = world.contextFor(
      personActor("somebody", [{ role: "organiser", courseId: null, cohortId: null, country: null }]),
    );
    const preparation = { email: "x@example.org", name: "X" };
    await expect(prepareAccount(organiser, preparation)).rejects.toMatchObject({ code: "common/forbidden" });
    await expect(prepareAccount(stranger(), preparation)).rejects.toMatchObject({ code: "common/forbidden" });
  });
});
