import { describe, expect, test } from "vitest";
import { applyRetention } from "~/features/privacy/index.server";
import { REGISTRY } from "~/features/privacy/registry";
import { system } from "~/shared/actor";
import { Forbidden } from "~/shared/domain-error";
import { aCohort, anApplication } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const DAY = 86_400_000;
const NOW = new Date("2027-06-01T03:00:00Z");
const ago = (days: number) => new Date(NOW.getTime() - days * DAY);
const job = () => world.contextFor(system("worker"), NOW);
const outcome = (done: Awaited<ReturnType<typeof applyRetention>>) =>
  Object.fromEntries(
    done.filter(({ rows }) => rows > 0).map(({ model, days, rows }) => [`${model} ${days}`, rows]),
  );

/** One row before and one after each time limit. */
async function rowsOfEveryAge() {
  const { prisma } = world;
  const { id: userId } = await aPerson(prisma);
  for (const days of [3, 400]) {
    const at = ago(days);
    const ends = { expiresAt: at, absoluteExpiresAt: at };
    await prisma.authSession.create({
      data: {
        id: `s${days}`,
        userId,
        ...ends,
        ...(days === 3 ? { expiresAt: NOW, absoluteExpiresAt: NOW } : {}),
      },
    });
    const token = { purpose: "reset_password" as const, userId, email: "x@example.org" };
    await prisma.oneTimeToken.create({
      data: { ...token, hash: `t${days}`, expiresAt: days === 3 ? NOW : at },
    });
    await prisma.knownDevice.create({ data: { id: `d${days}`, userId, expiresAt: days === 3 ? NOW : at } });
    await prisma.keptMail.create({
      data: {
        messageId: `m${days}`,
        toAddress: "x@example.org",
        subject: "",
        html: "",
        text: "",
        keptAt: at,
      },
    });
    await prisma.dataExport.create({ data: { userId, expiresAt: at } });
    await prisma.identityView.create({
      data: { userId, role: "organiser", reason: "r", at: ago(days === 3 ? 3 : 1_200) },
    });
    await prisma.outboxMessage.create({
      data: { kind: "job", topic: `t${days}`, payload: {}, state: "done", finishedAt: at },
    });
    await prisma.rateLimit.create({
      data: { key: `r${days}`, points: 1, expire: BigInt(days === 3 ? NOW.getTime() : at.getTime()) },
    });
    await prisma.invitation.create({
      data: { tokenHash: `i${days}`, email: "x@example.org", expiresAt: at },
    });
    const taken = { tokenHash: `a${days}`, email: "x@example.org", expiresAt: at, acceptedAt: at };
    await prisma.invitation.create({ data: taken });
  }
  for (const days of [3, 60, 400]) {
    const mail = { userId, toAddress: "x@example.org", locale: "en", template: "enrolled", props: { a: 1 } };
    await prisma.mailMessage.create({
      data: { ...mail, uniqueKey: `${days}`, state: "accepted", createdAt: ago(days), lastAnswer: "250" },
    });
  }
  return userId;
}

describe("M3 what was kept long enough goes", () => {
  test("M3 by the registry's times, and not before; a second run finds nothing", async () => {
    await rowsOfEveryAge();
    const counted = outcome(await applyRetention(job(), { dryRun: true }));
    expect(counted).toEqual({
      "AuthSession 1": 1,
      "OneTimeToken 1": 1,
      "KnownDevice 1": 1,
      "KeptMail 30": 1,
      "DataExport 30": 1,
      "IdentityView 1095": 1,
      "OutboxMessage 14": 1,
      "RateLimit 1": 1,
      "Invitation 90": 1,
      "MailMessage 30": 2,
      "MailMessage 365": 1,
    });
    expect(outcome(await applyRetention(job()))).toEqual(counted);
    expect(outcome(await applyRetention(job()))).toEqual({});
    const mails = await world.prisma.mailMessage.findMany({ orderBy: { createdAt: "desc" } });
    expect(mails.map(({ props, lastAnswer }) => ({ props, lastAnswer }))).toEqual([
      { props: { a: 1 }, lastAnswer: "250" },
      { props: {}, lastAnswer: null },
    ]);
    const invitations = await world.prisma.invitation.findMany({ orderBy: { tokenHash: "asc" } });
    expect(invitations.map(({ tokenHash, email }) => [tokenHash, email])).toEqual([
      ["a3", "x@example.org"],
      ["a400", null],
      ["i3", "x@example.org"],
    ]);
  });

  test("M3 an application that was not selected tells nothing after half a year, and still counts", async () => {
    const { id: cohortId } = await aCohort(world.prisma);
    const rows: { id: string; applicantId: string }[] = [];
    for (const [state, days] of [
      ["rejected", 200],
      ["rejected", 100],
      ["accepted", 200],
      ["withdrawn", 200],
    ] as const) {
      const { id, applicantId } = await anApplication(world.prisma, cohortId, { state });
      await world.prisma.application.update({ where: { id }, data: { updatedAt: ago(days) } });
      const words = {
        kind: "rejection" as const,
        reasonCode: "seats",
        message: "Dear",
        decidedById: applicantId,
      };
      await world.prisma.applicationDecision.create({
        data: { ...words, applicationId: id, decidedAt: ago(days) },
      });
      rows.push({ id, applicantId });
    }
    const draft = await anApplication(world.prisma, cohortId, { state: "draft" });
    await world.prisma.application.update({ where: { id: draft.id }, data: { updatedAt: ago(200) } });
    const before = await world.prisma.application.groupBy({
      by: ["state", "country"],
      where: { state: { not: "draft" } },
      _count: true,
    });

    const done = outcome(await applyRetention(job()));
    expect(done).toEqual({ "Application 183": 2, "ApplicationDecision 183": 3 });
    expect(await world.prisma.application.count({ where: { id: draft.id } })).toBe(0);
    const after = await Promise.all(
      rows.map(({ id }) =>
        world.prisma.application.findUniqueOrThrow({
          where: { id },
          include: { applicant: true, decisions: true },
        }),
      ),
    );
    expect(after.map(({ applicantId }, index) => applicantId === rows[index]?.applicantId)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(after[0]).toMatchObject({
      answers: {},
      applicant: { name: "" },
      decisions: [{ message: "", reasonCode: "seats" }],
    });
    expect(after[1]?.answers).not.toEqual({});
    const counts = await world.prisma.application.groupBy({
      by: ["state", "country"],
      where: { state: { not: "draft" } },
      _count: true,
    });
    expect(counts).toEqual(before);
    expect(outcome(await applyRetention(job()))).toEqual({});
  });

  test("more rows than one batch holds, and two runs at once", async () => {
    const old = { toAddress: "x@example.org", subject: "", html: "", text: "", keptAt: ago(31) };
    await world.prisma.keptMail.createMany({
      data: Array.from({ length: 1_300 }, (_, index) => ({ ...old, messageId: `b${index}` })),
    });
    const runs = await Promise.all([applyRetention(job()), applyRetention(job())]);
    expect(runs.map((done) => outcome(done)["KeptMail 30"] ?? 0).reduce((sum, rows) => sum + rows)).toBe(
      1_300,
    );
  });

  test("only the product itself", async () => {
    const { id } = await aPerson(world.prisma);
    const everything = [{ role: "administrator", courseId: null, cohortId: null, country: null }] as const;
    await expect(applyRetention(world.contextFor(personActor(id, everything)))).rejects.toThrow(Forbidden);
  });

  test("every rule with a time was looked at", async () => {
    const timed = Object.entries(REGISTRY)
      .filter(([, { retention }]) => Array.isArray(retention))
      .map(([name]) => name);
    const done = await applyRetention(job(), { dryRun: true });
    expect([...new Set(done.map(({ model }) => model))].sort()).toEqual(timed.sort());
  });
});
