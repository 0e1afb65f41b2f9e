import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkList, inviteList } from "~/features/identity/index.server";
import type { RoleName } from "~/shared/actor";
import { Forbidden, StepUpNeeded } from "~/shared/domain-error";
import { aCohort } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";
import { whileHeld } from "../../support/while-held";

const world = testDatabase();
let adminId: string;
let cohort: { id: string; slug: string };
let elsewhere: { id: string; slug: string };
const as = (role: RoleName, cohortId: string | null = null) =>
  world.contextFor(personActor(adminId, [{ role, courseId: null, cohortId, country: null }]));
const admin = () => as("administrator");

beforeAll(async () => {
  adminId = (await aPerson(world.prisma, { role: "administrator" })).id;
  cohort = await aCohort(world.prisma);
  elsewhere = await aCohort(world.prisma);
});
beforeEach(async () => {
  await world.prisma.invitation.deleteMany();
  await world.prisma.outboxMessage.deleteMany();
  await world.prisma.rateLimit.deleteMany();
});

const verdicts = async (list: string, ctx = admin()) =>
  (await checkList(ctx, list)).rows.map(({ verdict }) => verdict);

describe("looking a list through", () => {
  test("L1 tells for each row what it comes to, and does nothing", async () => {
    const list = [
      "email;role;school;country",
      `desk@example.org;desk;${cohort.slug};`,
      "nobody;;;",
      "owner@example.org;owner;;",
      "nowhere@example.org;desk;no-such-school;",
      `wrong@example.org;instructor;${cohort.slug};`,
      `land@example.org;screener;${cohort.slug};XX`,
      `desk@example.org;desk;${cohort.slug};`,
      "learner@example.org;;;",
    ].join("\n");
    expect(await verdicts(list)).toEqual([
      ...["invite", "bad-address", "bad-role", "bad-place", "bad-place", "bad-place", "twice", "invite"],
    ]);
    expect(await world.prisma.invitation.count()).toBe(0);
    expect(await world.prisma.outboxMessage.count()).toBe(0);
  });

  test("L1 cells that look like HTML or a formula are text in a row that is not right", async () => {
    const list = 'email,role\n=HYPERLINK("x"),desk\n<b>ana@example.org</b>,desk\nana@example.org,<script>';
    expect(await verdicts(list)).toEqual(["bad-address", "bad-address", "bad-role"]);
  });

  test("L2 an address with an account looks like one without", async () => {
    const { email } = await aPerson(world.prisma);
    const [known, unknown] = (await checkList(admin(), `email\n${email}\nnew@example.org`)).rows;
    expect({ ...known, line: 0, email: "" }).toEqual({ ...unknown, line: 0, email: "" });
  });

  test("L2 nobody gives more than they may give themselves", async () => {
    const list = [
      "email,role,school",
      `a@example.org,administrator,`,
      `b@example.org,organiser,${cohort.slug}`,
      `c@example.org,desk,${elsewhere.slug}`,
      `d@example.org,,`,
      `e@example.org,desk,${cohort.slug}`,
    ].join("\n");
    expect(await verdicts(list, as("organiser", cohort.id))).toEqual([
      ...["not-yours-to-give", "not-yours-to-give", "not-yours-to-give", "not-yours-to-give", "invite"],
    ]);
    await expect(inviteList(as("organiser", cohort.id), { list, days: 14 })).rejects.toMatchObject({
      code: "identity/list-not-clean",
    });
    expect(await world.prisma.invitation.count()).toBe(0);
  });
});

describe("inviting a list", () => {
  const LIST = "email,role,password\nana@example.org,reviewer,secret\nMila@Example.org,,x";

  test("L2 invites by mail; no password is taken, no account made or touched", async () => {
    const mila = await aPerson(world.prisma, { email: "mila@example.org" });
    const before = await world.prisma.user.findMany({
      orderBy: { id: "asc" },
      include: { credential: true },
    });
    expect(await inviteList(admin(), { list: LIST, days: 7 })).toBe(2);
    expect(
      await world.prisma.user.findMany({ orderBy: { id: "asc" }, include: { credential: true } }),
    ).toEqual(before);
    const made = await world.prisma.invitation.findMany({ orderBy: { email: "asc" } });
    expect(made).toMatchObject([
      { email: "ana@example.org", role: "reviewer", invitedById: adminId },
      { email: mila.email, role: null },
    ]);
    const told = await world.prisma.outboxMessage.findMany();
    expect(told.map(({ topic }) => topic)).toEqual(["identity.invitation-made", "identity.invitation-made"]);
    expect(JSON.stringify([made, told])).not.toContain("secret");
  });

  test("L1 one row that is not right invites nobody", async () => {
    const list = `email\n${"ok"}1@example.org\nok2@example.org\nnobody\nok3@example.org`;
    await expect(inviteList(admin(), { list, days: 7 })).rejects.toMatchObject({
      code: "identity/list-not-clean",
    });
    expect(await world.prisma.invitation.count()).toBe(0);
    expect(await world.prisma.outboxMessage.count()).toBe(0);
  });

  test("L1 a second run changes nothing, also of five at the same time", async () => {
    const runs = await whileHeld({ url: world.url, table: "Invitation", waiting: 5 }, () =>
      Promise.all(Array.from({ length: 5 }, () => inviteList(admin(), { list: LIST, days: 7 }))),
    );
    expect(runs.sort()).toEqual([0, 0, 0, 0, 2]);
    expect(await verdicts(LIST)).toEqual(["invited-already", "invited-already"]);
    expect(await world.prisma.invitation.count()).toBe(2);
    expect(await world.prisma.outboxMessage.count()).toBe(2);
  });

  test("L1 two thousand rows are invited in one go, a hundred thousand are refused without filling the memory", async () => {
    const rows = (count: number) =>
      `email\n${Array.from({ length: count }, (_, n) => `p${n}@example.org`).join("\n")}`;
    expect(await inviteList(admin(), { list: rows(2_000), days: 7 })).toBe(2_000);
    const huge = rows(100_000);
    const before = process.memoryUsage().rss;
    await expect(inviteList(admin(), { list: huge, days: 7 })).rejects.toMatchObject({
      code: "identity/list-not-clean",
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  test("is for those who invite, after a fresh proof of who they are", async () => {
    const actor = personActor(adminId, [
      { role: "administrator", courseId: null, cohortId: null, country: null },
    ]);
    const stale = world.contextFor({ ...actor, sudoAt: null });
    await expect(inviteList(stale, { list: LIST, days: 7 })).rejects.toBeInstanceOf(StepUpNeeded);
    expect(() => checkList(stale, LIST)).toThrow(StepUpNeeded);
    await expect(inviteList(as("auditor"), { list: LIST, days: 7 })).rejects.toBeInstanceOf(Forbidden);
  });
});
