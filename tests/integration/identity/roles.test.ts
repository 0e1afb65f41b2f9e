import { describe, expect, test } from "vitest";
import {
  getPerson,
  grantRole,
  listHelpers,
  listPeople,
  reinstate,
  revokeRole,
  suspend,
} from "~/features/identity/index.server";
import { type Actor, anonymous, type RoleName } from "~/shared/actor";
import { aCohort } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const siteWide = (role: RoleName) => ({ role, courseId: null, cohortId: null, country: null });

async function anAdministrator() {
  const person = await aPerson(world.prisma, { role: "administrator" });
  const grant = await world.prisma.roleGrant.findFirstOrThrow({ where: { userId: person.id } });
  return {
    ...person,
    grantId: grant.id,
    ctx: world.contextFor(personActor(person.id, [siteWide("administrator")])),
  };
}

const everyoneElse: [string, Actor][] = [
  ["a stranger", anonymous],
  ["a learner", personActor("learner")],
  ["an instructor", personActor("instructor", [siteWide("instructor")])],
  ["an organiser", personActor("organiser", [siteWide("organiser")])],
  ["a screener", personActor("screener", [siteWide("screener")])],
];

describe("B15 roles of the site are given and taken by administrators alone", () => {
  test.each(everyoneElse)("%s is refused", async (who, actor) => {
    const ctx = world.contextFor(actor);
    const { id: userId } = await aPerson(world.prisma);
    const forbidden = { code: "common/forbidden" };
    await expect(grantRole(ctx, { userId, role: "administrator" })).rejects.toMatchObject(forbidden);
    // Whoever gives roles in some school is told what is not theirs as what is not there.
    const taking = who === "an organiser" ? { code: "common/not-found" } : forbidden;
    await expect(revokeRole(ctx, { userId, grantId: "x" })).rejects.toMatchObject(taking);
    await expect(suspend(ctx, { userId, reason: "r" })).rejects.toMatchObject(forbidden);
    await expect(reinstate(ctx, { userId })).rejects.toMatchObject(forbidden);
    await expect(listPeople(ctx, { page: 1 })).rejects.toMatchObject(forbidden);
    await expect(getPerson(ctx, { userId })).rejects.toMatchObject(forbidden);
    expect(await world.prisma.roleGrant.count({ where: { userId } })).toBe(0);
  });

  test("nobody gives themselves a higher role", async () => {
    const { id: userId } = await aPerson(world.prisma, { role: "organiser" });
    const ctx = world.contextFor(personActor(userId, [siteWide("organiser")]));
    await expect(grantRole(ctx, { userId, role: "administrator" })).rejects.toMatchObject({
      code: "common/forbidden",
    });
  });
});

describe("giving a role", () => {
  test("writes it down with who gave it", async () => {
    const admin = await anAdministrator();
    const { id: userId } = await aPerson(world.prisma);
    await grantRole(admin.ctx, { userId, role: "screener" });
    const granted = await world.prisma.roleGrant.findFirstOrThrow({ where: { userId } });
    expect(granted).toMatchObject({ role: "screener", grantedById: admin.id });
    const entry = await world.prisma.auditEntry.findFirst({ where: { objectId: userId } });
    expect(entry).toMatchObject({ action: "identity.role-granted", actorId: admin.id });
  });

  test("twice at once gives it once", async () => {
    const { id: userId } = await aPerson(world.prisma);
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, () => grantRole(world.system, { userId, role: "organiser" })),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = results.filter((result) => result.status === "rejected");
    for (const { reason } of refused) expect(reason).toMatchObject({ code: "identity/role-already-granted" });
  });

  test.each([
    ["an administrator of one cohort", "administrator", { cohortId: "c".repeat(22) }],
    ["an organiser of one course", "organiser", { courseId: "c".repeat(22) }],
    ["an instructor of one cohort", "instructor", { cohortId: "c".repeat(22) }],
    ["a role at two places", "instructor", { courseId: "c".repeat(22), cohortId: "c".repeat(22) }],
  ] as const)("there is no such thing as %s", async (_what, role, place) => {
    const { id: userId } = await aPerson(world.prisma);
    await expect(grantRole(world.system, { userId, role, place })).rejects.toMatchObject({
      code: "identity/role-out-of-place",
    });
  });

  test("needs a person and a place that exist", async () => {
    const { id: userId } = await aPerson(world.prisma);
    const nowhere = { courseId: "n".repeat(22) };
    const notFound = { code: "common/not-found" };
    await expect(grantRole(world.system, { userId: "n".repeat(22), role: "screener" })).rejects.toMatchObject(
      notFound,
    );
    await expect(
      grantRole(world.system, { userId, role: "instructor", place: nowhere }),
    ).rejects.toMatchObject(notFound);
  });
});

describe("B15 the last administrator", () => {
  test("cannot go, be suspended, nor can two remove each other at once", async () => {
    await world.prisma.roleGrant.deleteMany({ where: { role: "administrator" } });
    const [one, other] = [await anAdministrator(), await anAdministrator()];
    const results = await Promise.allSettled([
      revokeRole(one.ctx, { userId: other.id, grantId: other.grantId }),
      revokeRole(other.ctx, { userId: one.id, grantId: one.grantId }),
      suspend(one.ctx, { userId: other.id, reason: "test" }),
      suspend(other.ctx, { userId: one.id, reason: "test" }),
    ]);
    const able = await world.prisma.user.count({
      where: { suspendedAt: null, roleGrants: { some: { role: "administrator" } } },
    });
    expect(able).toBe(1);
    expect(results.filter(({ status }) => status === "rejected").length).toBeGreaterThan(0);
    const last = await world.prisma.user.findFirstOrThrow({
      where: { suspendedAt: null, roleGrants: { some: { role: "administrator" } } },
      select: { id: true, roleGrants: { select: { id: true } } },
    });
    const refused = { code: "identity/last-administrator" };
    const going = { userId: last.id, grantId: last.roleGrants[0]!.id };
    await expect(revokeRole(world.system, going)).rejects.toMatchObject(refused);
    await expect(suspend(world.system, { userId: last.id, reason: "test" })).rejects.toMatchObject(refused);
  });
});

describe("taking a role", () => {
  test("B13 needs the grant to be this person's", async () => {
    const admin = await anAdministrator();
    const { id: userId } = await aPerson(world.prisma, { role: "screener" });
    const stranger = { userId, grantId: admin.grantId };
    await expect(revokeRole(admin.ctx, stranger)).rejects.toMatchObject({ code: "common/not-found" });
  });

  test("B1 organisers take the roles they give, in the schools they run, and no others", async () => {
    const [here, elsewhere] = [await aCohort(world.prisma), await aCohort(world.prisma)];
    const { id: organiserId } = await aPerson(world.prisma);
    const organiser = world.contextFor(
      personActor(organiserId, [{ ...siteWide("organiser"), cohortId: here.id }]),
    );
    const { id: userId } = await aPerson(world.prisma, { name: "Somebody At The Desk" });
    const give = async (role: RoleName, cohortId: string | null) =>
      (await world.prisma.roleGrant.create({ data: { userId, role, cohortId } })).id;
    const own = await give("desk", here.id);
    const others = [
      await give("desk", elsewhere.id),
      await give("organiser", here.id),
      await give("auditor", null),
    ];

    const seen = await listHelpers(organiser);
    expect(seen.map(({ id, name }) => [id, name])).toEqual([[own, "Somebody At The Desk"]]);
    for (const grantId of others)
      await expect(revokeRole(organiser, { userId, grantId })).rejects.toMatchObject({
        code: "common/not-found",
      });
    await revokeRole(organiser, { userId, grantId: own });
    const left = await world.prisma.roleGrant.findMany({ where: { userId }, select: { id: true } });
    expect(left.map(({ id }) => id).sort()).toEqual([...others].sort());
    expect(await listHelpers(organiser)).toEqual([]);
  });

  test("ends the person's sessions", async () => {
    const admin = await anAdministrator();
    const { id: userId } = await aPerson(world.prisma, { role: "screener" });
    const at = new Date();
    await world.prisma.authSession.create({
      data: { id: "s".repeat(43), userId, expiresAt: at, absoluteExpiresAt: at },
    });
    const grant = await world.prisma.roleGrant.findFirstOrThrow({ where: { userId } });
    await revokeRole(admin.ctx, { userId, grantId: grant.id });
    expect(await world.prisma.authSession.count({ where: { userId } })).toBe(0);
    expect(await world.prisma.roleGrant.count({ where: { userId } })).toBe(0);
  });
});

describe("the list of people", () => {
  test("finds parts of names and addresses as typed: % and _ stand for themselves", async () => {
    const admin = await anAdministrator();
    await aPerson(world.prisma, { name: "Hundred % sure", email: "percent_sign@example.org" });
    const found = async (search: string) =>
      (await listPeople(admin.ctx, { search, page: 1 })).people.map((p) => p.name);
    expect(await found("hundred %")).toEqual(["Hundred % sure"]);
    expect(await found("PERCENT_")).toEqual(["Hundred % sure"]);
    expect(await found("%%")).toEqual([]);
    expect(await found("c_nt")).toEqual([]);
  });

  test("forgives accents and capitals on both sides", async () => {
    const admin = await anAdministrator();
    await aPerson(world.prisma, { name: "Željka Čačak-Đorđević" });
    for (const search of ["zeljka", "ČAČAK", "cacak-dor", "dordevic"]) {
      const { people, total } = await listPeople(admin.ctx, { search, page: 1 });
      expect([search, total, people.map(({ name }) => name)]).toEqual([search, 1, ["Željka Čačak-Đorđević"]]);
    }
  });

  test("shows fifty a page with roles and standing", async () => {
    const admin = await anAdministrator();
    await world.prisma.user.createMany({
      data: Array.from({ length: 60 }, (_, i) => ({
        email: `many-${i}@example.org`,
        name: `Many ${String(i).padStart(2, "0")}`,
      })),
    });
    const first = await listPeople(admin.ctx, { search: "many-", page: 1 });
    const second = await listPeople(admin.ctx, { search: "many-", page: 2 });
    expect([first.people.length, second.people.length, first.total]).toEqual([50, 10, 60]);
    expect(first.people[0]).toMatchObject({ name: "Many 00", standing: "unconfirmed", roles: [] });
  });
});

test("a suspended account is open again after reinstating", async () => {
  const { id: userId } = await aPerson(world.prisma, { suspended: true });
  await reinstate(world.system, { userId });
  await reinstate(world.system, { userId });
  expect((await getPerson(world.system, { userId })).standing).toBe("active");
});
