import { beforeEach, describe, expect, test } from "vitest";
import {
  changePassword,
  confirmNewAddress,
  findLinkLetter,
  getAddress,
  prepareAccount,
  requestAddressChange,
  requestPasswordReset,
  resetPassword,
  resolveSession,
  signIn,
  signUp,
  suspend,
  undoAddressChange,
} from "~/features/identity/index.server";
import { anonymous } from "~/shared/actor";
import { linksAskedFor } from "../../support/accounts";
import { aPerson } from "../../support/builders/people";
import { drainOutbox } from "../../support/drain-outbox";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const PASSWORD = "long enough, and plain";
const DAY = 86_400_000;
const stranger = (now?: Date) => world.contextFor(anonymous, now);
let count = 0;
const ip = () => {
  count += 1;
  return `192.0.2.${count}`;
};
let fresh = "";
beforeEach(() => {
  count += 1;
  fresh = `fresh-${count}@example.org`;
});

const linkDead = { code: "identity/link-dead" };
const emailOf = async (id: string) => (await world.prisma.user.findUniqueOrThrow({ where: { id } })).email;
const lastLink = async (id: string) => (await linksAskedFor(world.prisma, id)).at(-1) ?? "";

const ask = (userId: string, email: string) =>
  requestAddressChange(world.contextFor(personActor(userId)), { email, ip: ip() });

/** Asks and confirms; gives back the secret of the link that undoes it. */
async function change(userId: string, email: string): Promise<string> {
  await ask(userId, email);
  await confirmNewAddress(stranger(), { token: await lastLink(userId) });
  return lastLink(userId);
}

describe("A13 a new address", () => {
  test("takes effect with the link that goes there, and not before", async () => {
    const person = await aPerson(world.prisma, { password: PASSWORD });
    await ask(person.id, fresh);
    expect(await emailOf(person.id)).toBe(person.email);
    expect(await getAddress(world.contextFor(personActor(person.id)))).toMatchObject({
      email: person.email,
      wish: { email: fresh },
    });
    await confirmNewAddress(stranger(), { token: await lastLink(person.id) });
    expect(await emailOf(person.id)).toBe(fresh);
    await signIn(stranger(), { email: fresh, password: PASSWORD, ip: ip() });
    await expect(
      signIn(stranger(), { email: person.email, password: PASSWORD, ip: ip() }),
    ).rejects.toMatchObject({ code: "identity/sign-in-failed" });
  });

  test("asks first who one is", async () => {
    const person = await aPerson(world.prisma);
    const tired = world.contextFor({ ...personActor(person.id), sudoAt: new Date(Date.now() - 11 * 60_000) });
    const stepUp = { code: "common/step-up-needed" };
    await expect(requestAddressChange(tired, { email: fresh, ip: ip() })).rejects.toMatchObject(stepUp);
    await expect(getAddress(tired)).rejects.toMatchObject(stepUp);
    await expect(requestAddressChange(stranger(), { email: fresh, ip: ip() })).rejects.toMatchObject({
      code: "common/forbidden",
    });
    expect(await linksAskedFor(world.prisma, person.id)).toEqual([]);
  });

  test("is another than now, or it is refused", async () => {
    const person = await aPerson(world.prisma);
    await expect(ask(person.id, person.email)).rejects.toMatchObject({
      code: "identity/same-address",
      field: "email",
    });
  });

  test("a link serves once, for an hour, for the last address that was asked for", async () => {
    const person = await aPerson(world.prisma);
    await ask(person.id, "first-of-two@example.org");
    const older = await lastLink(person.id);
    await ask(person.id, fresh);
    const newer = await lastLink(person.id);
    await expect(confirmNewAddress(stranger(), { token: older })).rejects.toMatchObject(linkDead);
    const late = stranger(new Date(Date.now() + DAY / 24 + 1_000));
    await expect(confirmNewAddress(late, { token: newer })).rejects.toMatchObject(linkDead);
    const tries = await Promise.allSettled(
      Array.from({ length: 5 }, () => confirmNewAddress(stranger(), { token: newer })),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await emailOf(person.id)).toBe(fresh);
  });

  test("a link of another purpose does nothing here, nor this one elsewhere", async () => {
    const person = await aPerson(world.prisma, { password: PASSWORD });
    await requestPasswordReset(stranger(), { email: person.email, ip: ip() });
    const reset = await lastLink(person.id);
    await expect(confirmNewAddress(stranger(), { token: reset })).rejects.toMatchObject(linkDead);
    await expect(undoAddressChange(stranger(), { token: reset })).rejects.toMatchObject(linkDead);
    await ask(person.id, fresh);
    const password = "uphill and down again";
    const token = await lastLink(person.id);
    await expect(resetPassword(stranger(), { token, password })).rejects.toMatchObject(linkDead);
  });

  test("somebody else's is refused in silence: the same answer, no mail, no change", async () => {
    const [person, other] = [await aPerson(world.prisma), await aPerson(world.prisma)];
    await ask(person.id, other.email);
    const { wish } = await getAddress(world.contextFor(personActor(person.id)));
    expect(wish?.email).toBe(other.email);
    expect(await mailsTo(other.email)).toEqual([]);
    await expect(confirmNewAddress(stranger(), { token: await lastLink(person.id) })).rejects.toMatchObject(
      linkDead,
    );
    expect(await emailOf(person.id)).toBe(person.email);
  });

  test("two who want one at once: the database gives it to the first", async () => {
    const people = [await aPerson(world.prisma), await aPerson(world.prisma), await aPerson(world.prisma)];
    for (const { id } of people) await ask(id, fresh);
    const tokens = await Promise.all(people.map(({ id }) => lastLink(id)));
    const tries = await Promise.allSettled(tokens.map((token) => confirmNewAddress(stranger(), { token })));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const tried of tries) if (tried.status === "rejected") expect(tried.reason).toMatchObject(linkDead);
    expect(await world.prisma.user.count({ where: { email: fresh } })).toBe(1);
  });

  test("an unconfirmed sign-up under it gives way to who reads the mail there; a prepared account does not", async () => {
    const person = await aPerson(world.prisma);
    const form = { name: "Squatter", email: fresh, password: "first come first served?" };
    await signUp(stranger(), { ...form, locale: "en", ip: ip() });
    await change(person.id, fresh);
    expect(await emailOf(person.id)).toBe(fresh);

    const prepared = { email: `staff-${fresh}`, name: "Staff", role: "screener" } as const;
    await prepareAccount(world.system, prepared);
    await ask(person.id, prepared.email);
    await expect(confirmNewAddress(stranger(), { token: await lastLink(person.id) })).rejects.toMatchObject(
      linkDead,
    );
  });

  test("five an hour, and five an hour to one address", async () => {
    const person = await aPerson(world.prisma);
    for (let at = 0; at < 5; at += 1) await ask(person.id, `${at}-${fresh}`);
    await expect(ask(person.id, `6-${fresh}`)).rejects.toMatchObject({ code: "common/too-many" });
    for (let at = 0; at < 5; at += 1) await ask((await aPerson(world.prisma)).id, fresh);
    await expect(ask((await aPerson(world.prisma)).id, fresh)).rejects.toMatchObject({
      code: "common/too-many",
    });
  });

  test("a suspended account gets none", async () => {
    const person = await aPerson(world.prisma);
    await ask(person.id, fresh);
    const token = await lastLink(person.id);
    await suspend(world.system, { userId: person.id, reason: "test" });
    await expect(confirmNewAddress(stranger(), { token })).rejects.toMatchObject(linkDead);
  });
});

describe("A13 undoing from the old address", () => {
  test("gives it back, signs everybody out, kills the password and all links, and sends a link to choose a new one", async () => {
    const person = await aPerson(world.prisma, { password: PASSWORD });
    const undo = await change(person.id, fresh);
    const { setCookie } = await signIn(stranger(), { email: fresh, password: PASSWORD, ip: ip() });
    await ask(person.id, `next-${fresh}`);
    const waiting = await lastLink(person.id);

    await undoAddressChange(stranger(), { token: undo });
    expect(await emailOf(person.id)).toBe(person.email);
    expect((await resolveSession(setCookie.split(";")[0]!)).actor).toEqual(anonymous);
    for (const email of [fresh, person.email])
      await expect(signIn(stranger(), { email, password: PASSWORD, ip: ip() })).rejects.toMatchObject({
        code: "identity/sign-in-failed",
      });
    await expect(confirmNewAddress(stranger(), { token: waiting })).rejects.toMatchObject(linkDead);
    await expect(undoAddressChange(stranger(), { token: undo })).rejects.toMatchObject(linkDead);
    expect(await world.prisma.knownDevice.count({ where: { userId: person.id } })).toBe(0);

    const password = "uphill and down again";
    await resetPassword(stranger(), { token: await lastLink(person.id), password });
    await signIn(stranger(), { email: person.email, password, ip: ip() });
  });

  test("cannot be taken away by who has the account now: another change, another password, a reset", async () => {
    const person = await aPerson(world.prisma, { password: PASSWORD });
    const undo = await change(person.id, fresh);
    await change(person.id, `further-${fresh}`);
    await changePassword(world.contextFor(personActor(person.id)), {
      currentPassword: PASSWORD,
      password: "the thief's own secret",
      ip: ip(),
    });
    await requestPasswordReset(stranger(), { email: `further-${fresh}`, ip: ip() });
    await resetPassword(stranger(), {
      token: await lastLink(person.id),
      password: "the thief's next secret",
    });
    // Nor by signing up under the old address, which nobody confirms.
    const form = { name: "Thief", email: person.email, password: "keep the owner out of it" };
    await signUp(stranger(), { ...form, locale: "en", ip: ip() });

    await undoAddressChange(stranger(), { token: undo });
    expect(await emailOf(person.id)).toBe(person.email);
  });

  test("works for seven days, and of five at once for one", async () => {
    const person = await aPerson(world.prisma);
    const undo = await change(person.id, fresh);
    const after = (ms: number) => stranger(new Date(Date.now() + ms));
    await expect(undoAddressChange(after(7 * DAY + 1_000), { token: undo })).rejects.toMatchObject(linkDead);
    const tries = await Promise.allSettled(
      Array.from({ length: 5 }, () => undoAddressChange(after(6.9 * DAY), { token: undo })),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

test("each mail goes to the address it is about", async () => {
  const person = await aPerson(world.prisma, { name: "Ana" });
  await ask(person.id, fresh);
  const asked = await linksAskedFor(world.prisma, person.id);
  expect(await mailsTo(person.email)).toEqual([]);
  const [confirm] = await mailsTo(fresh);
  expect(confirm?.text).toContain(`/account/address/confirm?token=${asked[0]}`);

  await confirmNewAddress(stranger(), { token: asked[0] ?? "" });
  const [notice] = await mailsTo(person.email);
  expect(notice?.text).toContain(`/account/address/undo?token=${await lastLink(person.id)}`);
  expect(await mailsTo(fresh)).toHaveLength(1);
});

test("a letter whose address was taken meanwhile stays unsent", async () => {
  const person = await aPerson(world.prisma);
  await ask(person.id, fresh);
  const [row] = await world.prisma.outboxMessage.findMany({
    where: { topic: "identity.address-change-requested", payload: { path: ["userId"], equals: person.id } },
  });
  const { tokenId } = (row?.payload ?? {}) as { tokenId: string };
  expect(await findLinkLetter(world.system, { tokenId })).toMatchObject({ email: fresh });
  await aPerson(world.prisma, { email: fresh });
  expect(await findLinkLetter(world.system, { tokenId })).toBeNull();
});

/** What the outbox has to say now, kept as where no mail server is set. */
async function mailsTo(toAddress: string) {
  await drainOutbox();
  return world.prisma.keptMail.findMany({ where: { toAddress }, orderBy: { keptAt: "asc" } });
}
