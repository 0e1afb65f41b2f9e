import { beforeAll, describe, expect, test } from "vitest";
import { findOtherAccount, getMerge, mergeAccounts } from "~/features/administration/index.server";
import { Forbidden, NotFound, StepUpNeeded } from "~/shared/domain-error";
import { aCohort, anApplication } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import { aSession } from "../../support/running-site";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const ROLE = { role: "administrator", courseId: null, cohortId: null, country: null } as const;
let adminId: string;
const admin = () => world.contextFor(personActor(adminId, [ROLE]));
beforeAll(async () => {
  adminId = (await aPerson(world.prisma, { role: "administrator" })).id;
});

const pair = async () => ({
  from: await aPerson(world.prisma, { password: "a long enough sentence" }),
  into: await aPerson(world.prisma),
});
const conflictsOf = async (fromId: string, intoId: string) =>
  (await getMerge(admin(), { fromId, intoId })).conflicts;

describe("merging", () => {
  test("moves what the one has to the other, closes every way into it, and is written down", async () => {
    const { from, into } = await pair();
    const cohort = await aCohort(world.prisma);
    await anApplication(world.prisma, cohort.id, { applicantId: from.id, state: "draft" });
    await world.prisma.enrolment.create({ data: { userId: from.id, courseId: cohort.courseId } });
    await world.prisma.roleGrant.createMany({
      data: [
        { userId: from.id, role: "reviewer" },
        { userId: from.id, role: "auditor" },
        { userId: into.id, role: "auditor" },
      ],
    });
    await world.prisma.consentEntry.createMany({
      data: [
        {
          userId: into.id,
          kind: "photo",
          granted: true,
          textVersion: "1",
          source: "account",
          at: new Date(1),
        },
        {
          userId: from.id,
          kind: "photo",
          granted: false,
          textVersion: "1",
          source: "account",
          at: new Date(2),
        },
        {
          userId: from.id,
          kind: "alumni",
          granted: true,
          textVersion: "1",
          source: "account",
          at: new Date(2),
        },
      ],
    });
    await aSession(world.prisma, from.id);
    await aSession(world.prisma, into.id);

    await mergeAccounts(admin(), {
      fromId: from.id,
      intoId: into.id,
      confirmation: ` ${from.email.toUpperCase()}`,
    });

    const of = (userId: string) => ({
      applications: world.prisma.application.count({ where: { applicantId: userId } }),
      enrolments: world.prisma.enrolment.count({ where: { userId } }),
      sessions: world.prisma.authSession.count({ where: { userId } }),
      credentials: world.prisma.credential.count({ where: { userId } }),
      roles: world.prisma.roleGrant.count({ where: { userId } }),
    });
    const counted = async (userId: string) =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(of(userId)).map(async ([name, count]) => [name, await count] as const),
        ),
      );
    expect(await counted(from.id)).toEqual({
      applications: 0,
      enrolments: 0,
      sessions: 0,
      credentials: 0,
      roles: 0,
    });
    expect(await counted(into.id)).toEqual({
      applications: 1,
      enrolments: 1,
      sessions: 0,
      credentials: 0,
      roles: 2,
    });
    expect(await world.prisma.user.findUniqueOrThrow({ where: { id: from.id } })).toMatchObject({
      mergedIntoId: into.id,
      suspendedAt: expect.any(Date),
    });
    // A no is carried over, a yes is not.
    expect(
      await world.prisma.consentEntry.findMany({
        where: { userId: into.id },
        orderBy: { at: "asc" },
        select: { kind: true, granted: true, source: true },
      }),
    ).toEqual([
      { kind: "photo", granted: true, source: "account" },
      { kind: "photo", granted: false, source: "merge" },
    ]);
    expect(
      await world.prisma.auditEntry.findFirst({ where: { action: "administration.accounts-merged" } }),
    ).toMatchObject({ actorId: adminId, objectId: from.id, details: { intoId: into.id, enrolments: 1 } });
  });

  test("of five who merge the same pair at once, in both directions, one does", async () => {
    const { from, into } = await pair();
    const there = { fromId: from.id, intoId: into.id, confirmation: from.email };
    const back = { fromId: into.id, intoId: from.id, confirmation: into.email };
    const done = await Promise.allSettled(
      [there, back, there, back, there].map((merge) => mergeAccounts(admin(), merge)),
    );
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(
      await world.prisma.user.count({
        where: { id: { in: [from.id, into.id] }, mergedIntoId: { not: null } },
      }),
    ).toBe(1);
  });
});

describe("what stands in the way", () => {
  test("both have the same thing: everything is named, and nothing moves", async () => {
    const { from, into } = await pair();
    const cohort = await aCohort(world.prisma);
    const other = await aCohort(world.prisma);
    for (const { id } of [from, into]) {
      await anApplication(world.prisma, cohort.id, { applicantId: id, state: "draft" });
      await world.prisma.enrolment.create({
        data: { userId: id, courseId: cohort.courseId, cohortId: cohort.id },
      });
    }
    await anApplication(world.prisma, other.id, { applicantId: from.id, state: "draft" });
    expect((await conflictsOf(from.id, into.id)).toSorted()).toEqual(["application", "enrolment"]);
    await expect(
      mergeAccounts(admin(), { fromId: from.id, intoId: into.id, confirmation: from.email }),
    ).rejects.toMatchObject({ code: "administration/not-mergeable" });
    expect(await world.prisma.application.count({ where: { applicantId: from.id } })).toBe(2);
  });

  test("an account that is one's own, the same, protected, gone or closed", async () => {
    const { from, into } = await pair();
    expect(await conflictsOf(adminId, into.id)).toEqual(["own"]);
    expect(await conflictsOf(into.id, into.id)).toEqual(["same"]);
    await world.prisma.user.update({ where: { id: from.id }, data: { protectedAt: new Date() } });
    expect(await conflictsOf(from.id, into.id)).toEqual(["protected"]);
    const closed = await aPerson(world.prisma, { suspended: true });
    expect(await conflictsOf(into.id, closed.id)).toEqual(["stays-closed"]);
    await world.prisma.user.update({ where: { id: closed.id }, data: { mergedIntoId: adminId } });
    expect(await conflictsOf(closed.id, into.id)).toEqual(["gone"]);
  });

  test("the address typed is another", async () => {
    const { from, into } = await pair();
    await expect(
      mergeAccounts(admin(), { fromId: from.id, intoId: into.id, confirmation: into.email }),
    ).rejects.toMatchObject({ code: "administration/wrong-confirmation" });
  });

  test("an account that does not exist", async () => {
    const { into } = await pair();
    const nobody = "a".repeat(22);
    await expect(getMerge(admin(), { intoId: nobody })).rejects.toBeInstanceOf(NotFound);
    await expect(getMerge(admin(), { intoId: into.id, fromId: nobody })).rejects.toBeInstanceOf(NotFound);
    await expect(
      mergeAccounts(admin(), { fromId: nobody, intoId: into.id, confirmation: "" }),
    ).rejects.toBeInstanceOf(NotFound);
    await expect(findOtherAccount(admin(), "nobody@example.org")).rejects.toMatchObject({
      code: "administration/no-such-account",
    });
  });
});

test("is an administrator's, after a fresh proof of who they are", async () => {
  const { from, into } = await pair();
  const merge = { fromId: from.id, intoId: into.id, confirmation: from.email };
  const stale = world.contextFor({ ...personActor(adminId, [ROLE]), sudoAt: null });
  const organiser = world.contextFor(personActor(adminId, [{ ...ROLE, role: "organiser" }]));
  await expect(mergeAccounts(stale, merge)).rejects.toBeInstanceOf(StepUpNeeded);
  await expect(mergeAccounts(organiser, merge)).rejects.toBeInstanceOf(Forbidden);
  await expect(getMerge(organiser, { intoId: into.id })).rejects.toBeInstanceOf(Forbidden);
  await expect(findOtherAccount(stale, from.email)).rejects.toBeInstanceOf(StepUpNeeded);
});
