import { createHash, randomBytes } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import {
  acceptInvitation,
  findInvitationLetter,
  getInvitation,
  joinByInvitation,
  listInvitations,
  makeInvitation,
  resolveSession,
  revokeInvitations,
} from "~/features/identity/index.server";
import { invitationTokenFor } from "~/features/identity/tokens.server";
import { queueInvitation } from "~/features/mail/index.server";
import type { Context } from "~/platform/context.server";
import { anonymous, type GrantedRole, type Person, type RoleName } from "~/shared/actor";
import { aCohort } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const DAY = 86_400_000;

let here: Awaited<ReturnType<typeof aCohort>>;
let elsewhere: Awaited<ReturnType<typeof aCohort>>;
beforeAll(async () => {
  here = await aCohort(world.prisma);
  elsewhere = await aCohort(world.prisma);
});

const grant = (role: RoleName, cohortId: string | null = null): GrantedRole => ({
  role,
  courseId: null,
  cohortId,
  country: null,
});

interface Someone extends Person {
  readonly email: string;
}

/** An account with these roles and a session of its own. */
async function someone(...roles: GrantedRole[]): Promise<Someone> {
  const { id, email } = await aPerson(world.prisma);
  await world.prisma.roleGrant.createMany({ data: roles.map((role) => ({ ...role, userId: id })) });
  const sessionId = createHash("sha256").update(randomBytes(32)).digest("base64url");
  const end = new Date(Date.now() + DAY);
  await world.prisma.authSession.create({
    data: { id: sessionId, userId: id, expiresAt: end, absoluteExpiresAt: end },
  });
  return { ...personActor(id, roles), sessionId, email };
}

const as = (actor: Person, now?: Date): Context => world.contextFor(actor, now);
const stranger = () => world.contextFor(anonymous);
const rowOf = (id: string) => world.prisma.invitation.findUniqueOrThrow({ where: { id } });
const rolesOf = (userId: string) =>
  world.prisma.roleGrant.findMany({
    where: { userId },
    select: { role: true, cohortId: true, country: true },
  });
const details = () => ({
  name: "New person",
  password: "a walk along the river",
  locale: "en",
  ip: "203.0.113.7",
});
const DEAD = { code: "identity/invitation-dead" };

describe("B15 nobody invites to more than they could give", () => {
  test("organisers: help for the cohort they run, and nothing else", async () => {
    const organiser = await someone(grant("organiser", here.id));
    const invite = (role: RoleName, cohortId?: string) =>
      makeInvitation(as(organiser), { email: "x@example.org", role, place: { cohortId }, days: 1 });
    for (const role of ["screener", "selector", "desk"] as const) await invite(role, here.id);
    const before = await world.prisma.invitation.count();
    const refused = { code: "common/forbidden" };
    for (const role of ["administrator", "organiser", "auditor", "instructor", "reviewer"] as const)
      await expect(invite(role, here.id)).rejects.toMatchObject(refused);
    await expect(invite("screener", elsewhere.id)).rejects.toMatchObject(refused);
    await expect(invite("screener")).rejects.toMatchObject(refused);
    await expect(makeInvitation(as(organiser), { email: "x@example.org", days: 1 })).rejects.toMatchObject(
      refused,
    );
    expect(await world.prisma.invitation.count()).toBe(before);
  });

  test.each(["screener", "selector", "desk", "instructor", "reviewer", "auditor"] as const)(
    "%s: nobody at all",
    async (role) => {
      const actor = await someone(grant(role));
      const refused = { code: "common/forbidden" };
      await expect(
        makeInvitation(as(actor), {
          email: "x@example.org",
          role: "desk",
          place: { cohortId: here.id },
          days: 1,
        }),
      ).rejects.toMatchObject(refused);
      await expect(listInvitations(as(actor), { page: 1 })).rejects.toMatchObject(refused);
      await expect(revokeInvitations(as(actor), ["x"])).rejects.toMatchObject(refused);
    },
  );

  test("the giver's right is looked up again when it is taken up", async () => {
    const organiser = await someone(grant("organiser", here.id));
    const id = await makeInvitation(as(organiser), { role: "desk", place: { cohortId: here.id }, days: 1 });
    const taker = await someone();
    await world.prisma.roleGrant.deleteMany({ where: { userId: organiser.userId } });
    expect(await getInvitation(stranger(), invitationTokenFor(id))).toBeNull();
    await expect(acceptInvitation(as(taker), invitationTokenFor(id))).rejects.toMatchObject(DEAD);
    expect(await rolesOf(taker.userId)).toEqual([]);
    expect(await rowOf(id)).toMatchObject({ acceptedAt: null });
  });

  test.each([{ what: "suspended", change: { suspendedAt: new Date() } }])(
    "nor does one of a giver who is $what work",
    async ({ change }) => {
      const administrator = await someone(grant("administrator"));
      const id = await makeInvitation(as(administrator), { role: "screener", days: 1 });
      await world.prisma.user.update({ where: { id: administrator.userId }, data: change });
      await expect(acceptInvitation(as(await someone()), invitationTokenFor(id))).rejects.toMatchObject(DEAD);
    },
  );

  test("to administrators, and to an account alone, only under an address", async () => {
    const administrator = await someone(grant("administrator"));
    const needs = { code: "identity/invitation-needs-address" };
    await expect(makeInvitation(as(administrator), { role: "administrator", days: 1 })).rejects.toMatchObject(
      needs,
    );
    await expect(makeInvitation(as(administrator), { days: 1 })).rejects.toMatchObject(needs);
  });

  test("to places that fit the role and exist", async () => {
    const administrator = as(await someone(grant("administrator")));
    await expect(
      makeInvitation(administrator, { role: "instructor", place: { cohortId: here.id }, days: 1 }),
    ).rejects.toMatchObject({ code: "identity/role-out-of-place" });
    await expect(
      makeInvitation(administrator, { role: "desk", place: { cohortId: "n".repeat(22) }, days: 1 }),
    ).rejects.toMatchObject({ code: "common/not-found" });
  });

  test("A12 asks for a fresh proof first", async () => {
    const administrator = { ...(await someone(grant("administrator"))), sudoAt: null };
    await expect(makeInvitation(as(administrator), { role: "screener", days: 1 })).rejects.toMatchObject({
      kind: "step-up",
    });
  });
});

describe("taking up as who one is", () => {
  test("A6 gives the role at its place, and a new session in place of all others", async () => {
    const organiser = await someone(grant("organiser", here.id));
    const id = await makeInvitation(as(organiser), {
      role: "selector",
      place: { cohortId: here.id, country: "RS" },
      days: 1,
    });
    const taker = { ...(await someone()), sudoAt: null };
    const { setCookie } = await acceptInvitation(as(taker), invitationTokenFor(id));
    expect(await rolesOf(taker.userId)).toEqual([{ role: "selector", cohortId: here.id, country: "RS" }]);
    const sessions = await world.prisma.authSession.findMany({ where: { userId: taker.userId } });
    expect(sessions).toHaveLength(1);
    expect(sessions[0]?.id).not.toBe(taker.sessionId);
    // Nothing was proved by following a link.
    expect(sessions[0]?.sudoAt).toBeNull();
    const { actor } = await resolveSession(setCookie.split(";")[0] ?? "");
    expect(actor).toMatchObject({ userId: taker.userId });
    const given = await world.prisma.roleGrant.findFirstOrThrow({ where: { userId: taker.userId } });
    expect(given.grantedById).toBe(organiser.userId);
    expect(await rowOf(id)).toMatchObject({ acceptedById: taker.userId });
  });

  test("works once, also for two at once", async () => {
    const administrator = await someone(grant("administrator"));
    const id = await makeInvitation(as(administrator), { role: "desk", days: 1 });
    const takers = await Promise.all(Array.from({ length: 5 }, () => someone()));
    const results = await Promise.allSettled(
      takers.map((taker) => acceptInvitation(as(taker), invitationTokenFor(id))),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results) if (result.status === "rejected") expect(result.reason).toMatchObject(DEAD);
    expect(
      await world.prisma.roleGrant.count({ where: { userId: { in: takers.map((t) => t.userId) } } }),
    ).toBe(1);
  });

  test("is for the address it names", async () => {
    const administrator = await someone(grant("administrator"));
    const [right, wrong] = [await someone(), await someone()];
    const id = await makeInvitation(as(administrator), { email: right.email, role: "screener", days: 1 });
    const token = invitationTokenFor(id);
    expect(await getInvitation(as(wrong), token)).toMatchObject({ reader: "is-another" });
    await expect(acceptInvitation(as(wrong), token)).rejects.toMatchObject({
      code: "identity/invitation-for-another",
    });
    expect(await rowOf(id)).toMatchObject({ acceptedAt: null });
    expect(await getInvitation(as(right), token)).toMatchObject({ reader: "accepts" });
    await acceptInvitation(as(right), token);
    expect(await rolesOf(right.userId)).toMatchObject([{ role: "screener" }]);
  });

  test("ends at its last instant, and when it is taken back", async () => {
    const administrator = await someone(grant("administrator"));
    const at = new Date("2027-01-01T00:00:00Z");
    const late = await makeInvitation(as(administrator, at), { role: "screener", days: 2 });
    const taker = await someone();
    const after = new Date(at.getTime() + 2 * DAY);
    await expect(acceptInvitation(as(taker, after), invitationTokenFor(late))).rejects.toMatchObject(DEAD);
    const back = await makeInvitation(as(administrator), { role: "screener", days: 1 });
    await revokeInvitations(as(administrator), [back]);
    await expect(acceptInvitation(as(taker), invitationTokenFor(back))).rejects.toMatchObject(DEAD);
    await expect(revokeInvitations(as(administrator), [back])).rejects.toMatchObject(DEAD);
    await acceptInvitation(as(taker, new Date(after.getTime() - 1)), invitationTokenFor(late));
    await expect(revokeInvitations(as(administrator), [late])).rejects.toMatchObject(DEAD);
  });

  test("B18 not while looking at the site as somebody else, nor as a stranger", async () => {
    const administrator = await someone(grant("administrator"));
    const id = await makeInvitation(as(administrator), { role: "screener", days: 1 });
    const viewed = { ...(await someone()), viewedBy: { userId: administrator.userId, name: "A" } };
    const refused = { code: "common/forbidden" };
    await expect(acceptInvitation(as(viewed), invitationTokenFor(id))).rejects.toMatchObject(refused);
    await expect(acceptInvitation(stranger(), invitationTokenFor(id))).rejects.toMatchObject(refused);
  });
});

describe("taking up with a new account", () => {
  const invited = async (email: string) => {
    const administrator = await someone(grant("administrator"));
    return makeInvitation(as(administrator), {
      email,
      role: "organiser",
      place: { cohortId: here.id },
      days: 1,
    });
  };

  test("confirms the address, gives the role and signs in", async () => {
    const id = await invited("joins@example.org");
    expect(await getInvitation(stranger(), invitationTokenFor(id))).toMatchObject({ reader: "joins" });
    await joinByInvitation(stranger(), { ...details(), token: invitationTokenFor(id) });
    const made = await world.prisma.user.findUniqueOrThrow({ where: { email: "joins@example.org" } });
    expect(made).toMatchObject({ name: "New person" });
    expect(made.emailVerifiedAt).not.toBeNull();
    expect(await rolesOf(made.id)).toEqual([{ role: "organiser", cohortId: here.id, country: null }]);
    expect(await world.prisma.authSession.count({ where: { userId: made.id } })).toBe(1);
  });

  test("two at once make one account and take it up once", async () => {
    const id = await invited("twice@example.org");
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => joinByInvitation(stranger(), { ...details(), token: invitationTokenFor(id) })),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await world.prisma.user.count({ where: { email: "twice@example.org" } })).toBe(1);
  });

  test("whoever signed up under the address before does not keep a way in", async () => {
    const planted = await aPerson(world.prisma, {
      email: "planted@example.org",
      unconfirmed: true,
      password: "theirs and long",
    });
    const { passwordHash: before } = await world.prisma.credential.findUniqueOrThrow({
      where: { userId: planted.id },
    });
    const id = await invited("planted@example.org");
    await joinByInvitation(stranger(), { ...details(), token: invitationTokenFor(id) });
    const { passwordHash } = await world.prisma.credential.findUniqueOrThrow({
      where: { userId: planted.id },
    });
    expect(passwordHash).not.toBe(before);
  });

  test("an account in use keeps its password: its owner signs in", async () => {
    const { id: userId, email } = await aPerson(world.prisma, { password: "mine and long" });
    const id = await invited(email);
    expect(await getInvitation(stranger(), invitationTokenFor(id))).toMatchObject({ reader: "signs-in" });
    await expect(
      joinByInvitation(stranger(), { ...details(), token: invitationTokenFor(id) }),
    ).rejects.toMatchObject({ code: "identity/account-there-already" });
    expect(await rolesOf(userId)).toEqual([]);
    expect(await rowOf(id)).toMatchObject({ acceptedAt: null });
  });

  test("not with a link that names no address: that shows nothing about who reads which mail", async () => {
    const administrator = await someone(grant("administrator"));
    const id = await makeInvitation(as(administrator), { role: "desk", days: 1 });
    expect(await getInvitation(stranger(), invitationTokenFor(id))).toMatchObject({ reader: "signs-in" });
    await expect(
      joinByInvitation(stranger(), { ...details(), token: invitationTokenFor(id) }),
    ).rejects.toMatchObject(DEAD);
  });
});

describe("the list", () => {
  test("shows organisers those of their cohorts, and lets them take back no others", async () => {
    const administrator = await someone(grant("administrator"));
    const organiser = await someone(grant("organiser", here.id));
    const make = (role: RoleName, cohortId?: string) =>
      makeInvitation(as(administrator), {
        email: "list@example.org",
        role,
        place: cohortId ? { cohortId } : {},
        days: 1,
      });
    const [own, higher, other, site] = [
      await make("desk", here.id),
      await make("organiser", here.id),
      await make("desk", elsewhere.id),
      await make("screener"),
    ];
    const seen = (await listInvitations(as(organiser), { page: 1 })).invitations.map(({ id }) => id);
    expect(seen).toContain(own);
    for (const id of [higher, other, site]) {
      expect(seen).not.toContain(id);
      await expect(revokeInvitations(as(organiser), [id])).rejects.toMatchObject({
        code: "common/not-found",
      });
    }
    await revokeInvitations(as(organiser), [own]);
    const { roles, places, wholeSite } = await listInvitations(as(organiser), { page: 1 });
    expect({ roles, places: places.map(({ value }) => value), wholeSite }).toEqual({
      roles: ["screener", "selector", "desk"],
      places: [`cohort:${here.id}`],
      wholeSite: false,
    });
  });

  test("L4 of several, one that is somebody else's or gone refuses the whole", async () => {
    const administrator = await someone(grant("administrator"));
    const organiser = await someone(grant("organiser", here.id));
    const make = (cohortId: string) =>
      makeInvitation(as(administrator), {
        email: "l4@example.org",
        role: "desk",
        place: { cohortId },
        days: 1,
      });
    const [first, second, foreign] = [await make(here.id), await make(here.id), await make(elsewhere.id)];
    const isOpen = async (id: string) => (await rowOf(id)).revokedAt === null;
    const all = () => Promise.all([first, second, foreign].map(isOpen));

    for (const alien of [foreign, "n".repeat(22)]) {
      const asked = revokeInvitations(as(organiser), [first, alien, second]);
      await expect(asked).rejects.toMatchObject({ code: "common/not-found" });
      expect(await all()).toEqual([true, true, true]);
    }
    await revokeInvitations(as(organiser), [first, first]);
    await expect(revokeInvitations(as(organiser), [second, first])).rejects.toMatchObject(DEAD);
    expect(await all()).toEqual([false, true, true]);
  });

  test("shows a link only to whoever made it, and only of one without an address", async () => {
    const [administrator, other] = [
      await someone(grant("administrator")),
      await someone(grant("administrator")),
    ];
    const open = await makeInvitation(as(administrator), { role: "desk", days: 1 });
    const bound = await makeInvitation(as(administrator), { email: "b@example.org", role: "desk", days: 1 });
    const linkOf = async (actor: Person, made: string) =>
      (await listInvitations(as(actor), { page: 1, made })).link;
    expect(await linkOf(administrator, open)).toBe(`/invitation?token=${invitationTokenFor(open)}`);
    expect(await linkOf(other, open)).toBeNull();
    expect(await linkOf(administrator, bound)).toBeNull();
  });
});

test("A3 looking changes nothing; the table keeps no token", async () => {
  const administrator = await someone(grant("administrator"));
  const id = await makeInvitation(as(administrator), { role: "desk", days: 1 });
  const before = await rowOf(id);
  for (let looks = 0; looks < 3; looks += 1) await getInvitation(stranger(), invitationTokenFor(id));
  expect(await rowOf(id)).toEqual(before);
  expect(JSON.stringify(before)).not.toContain(invitationTokenFor(id));
  expect(before.tokenHash).toBe(createHash("sha256").update(invitationTokenFor(id)).digest("base64url"));
});

test("the mail goes to the invited address, once, and not after it was taken back", async () => {
  const administrator = await someone(grant("administrator"));
  const id = await makeInvitation(as(administrator), { email: "mail@example.org", role: "desk", days: 1 });
  await queueInvitation(world.system, { invitationId: id });
  await queueInvitation(world.system, { invitationId: id });
  const mails = await world.prisma.mailMessage.findMany({ where: { toAddress: "mail@example.org" } });
  expect(mails).toMatchObject([{ userId: null, template: "invitation", props: { invitationId: id } }]);
  expect(await findInvitationLetter(world.system, { invitationId: id })).toMatchObject({
    email: "mail@example.org",
    path: `/invitation?token=${invitationTokenFor(id)}`,
  });
  await revokeInvitations(as(administrator), [id]);
  expect(await findInvitationLetter(world.system, { invitationId: id })).toBeNull();
});
