import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { getJobs, getOverview, retryJobs } from "~/features/administration/index.server";
import { findTestMail, listMails, sendTestMail } from "~/features/mail/index.server";
import { Forbidden, StepUpNeeded } from "~/shared/domain-error";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const ROLE = { role: "administrator", courseId: null, cohortId: null, country: null } as const;
let adminId: string;
const admin = () => world.contextFor(personActor(adminId, [ROLE]));
beforeAll(async () => {
  adminId = (await aPerson(world.prisma, { name: "Zora", email: "zora@example.org", role: "administrator" }))
    .id;
});
beforeEach(async () => {
  await world.prisma.outboxMessage.deleteMany();
  await world.prisma.mailMessage.deleteMany();
});

const TOKEN = "Zk3vQ9wXy7LmN2pR8sT4uV6aB1cD5eF0gH_jK-lM3nO";

/** A row that was given up an hour ago, its error full of what a page must not tell. */
async function aDeadRow(topic = "certificates.evaluate", payload = {}): Promise<string> {
  const row = await world.prisma.outboxMessage.create({
    data: {
      kind: "job",
      topic,
      payload,
      state: "dead",
      attempts: 5,
      maxAttempts: 5,
      finishedAt: new Date(Date.now() - 3_600_000),
      lastError: `550 refused ana@example.org at smtp://user:secret@mail.internal with ${TOKEN}`,
    },
    select: { id: true },
  });
  return row.id;
}

async function aFailedMail(email = "milica@example.org"): Promise<string> {
  const person = await aPerson(world.prisma, { name: "Milica Đurić", email });
  const mail = await world.prisma.mailMessage.create({
    data: {
      uniqueKey: `test:${person.id}`,
      userId: person.id,
      toAddress: person.email,
      locale: "en",
      template: "password-changed",
      props: { path: `/reset?token=${TOKEN}`, changedAt: "today" },
      state: "failed",
      lastAnswer: "550 no such user milica@example.org",
    },
    select: { id: true },
  });
  return mail.id;
}

describe("the jobs page", () => {
  test("L5 tells of dead rows without addresses, passwords, tokens or payloads", async () => {
    await aDeadRow("certificates.evaluate", { userId: "payload-sentinel" });
    const page = await getJobs(admin());
    expect(page.counts.dead).toBe(1);
    const told = JSON.stringify(page);
    for (const secret of ["ana@example.org", "secret", TOKEN, "payload-sentinel"])
      expect(told).not.toContain(secret);
    expect(page.dead[0]?.lastError).toContain("550 refused");
  });

  test("L5 is an administrator's, after a fresh proof of who they are", async () => {
    const stale = world.contextFor({ ...personActor(adminId, [ROLE]), sudoAt: null });
    const organiser = world.contextFor(personActor(adminId, [{ ...ROLE, role: "organiser" }]));
    await expect(getJobs(stale)).rejects.toBeInstanceOf(StepUpNeeded);
    await expect(retryJobs(stale, { messageId: null })).rejects.toBeInstanceOf(StepUpNeeded);
    await expect(getJobs(organiser)).rejects.toBeInstanceOf(Forbidden);
    await expect(retryJobs(organiser, { messageId: null })).rejects.toBeInstanceOf(Forbidden);
  });

  test("since when work has been due, and when a worker last finished any", async () => {
    const due = new Date(Date.now() - 600_000);
    await world.prisma.outboxMessage.create({
      data: { kind: "job", topic: "x", payload: {}, availableAt: due },
    });
    await world.prisma.outboxMessage.create({
      data: { kind: "job", topic: "x", payload: {}, state: "done", finishedAt: due },
    });
    const page = await getJobs(admin());
    expect(page).toMatchObject({ oldestDueAt: due, lastFinishedAt: due, retrying: 0 });
    expect((await getOverview(admin())).needs).toContainEqual({ kind: "backlog", count: 10 });
  });
});

describe("trying again", () => {
  test("one row gets all its tries back, and it is written down", async () => {
    const [one, other] = [await aDeadRow(), await aDeadRow()];
    expect(await retryJobs(admin(), { messageId: one })).toBe(1);
    const rows = await world.prisma.outboxMessage.findMany();
    expect(rows.find(({ id }) => id === one)).toMatchObject({
      state: "pending",
      attempts: 0,
      finishedAt: null,
    });
    expect(rows.find(({ id }) => id === other)?.state).toBe("dead");
    expect(
      await world.prisma.auditEntry.findFirst({
        where: { action: "administration.jobs-retried", objectId: one },
      }),
    ).toMatchObject({ actorId: adminId, details: { rows: 1 } });
  });

  test("all at once; of ten who ask at the same time one does it", async () => {
    for (let n = 0; n < 3; n += 1) await aDeadRow();
    const asked = await Promise.allSettled(
      Array.from({ length: 10 }, () => retryJobs(admin(), { messageId: null })),
    );
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await world.prisma.outboxMessage.count({ where: { state: "pending" } })).toBe(3);
  });

  test("a mail whose delivery was given up waits again with it", async () => {
    const mailId = await aFailedMail();
    await aDeadRow("mail.deliver", { mailId });
    await retryJobs(admin(), { messageId: null });
    expect((await world.prisma.mailMessage.findUniqueOrThrow({ where: { id: mailId } })).state).toBe(
      "queued",
    );
  });

  test("what is not dead is left alone", async () => {
    await expect(retryJobs(admin(), { messageId: null })).rejects.toMatchObject({
      code: "administration/nothing-dead",
    });
  });
});

describe("the log of mails", () => {
  test("L5 masks addresses, shows no text and no link, and is found by the person's name", async () => {
    await aFailedMail("milica.djuric@example.org");
    const log = await listMails(admin(), { search: "djuric", page: 1 });
    expect(log.mails).toMatchObject([
      { state: "failed", template: "password-changed", toAddress: "m…@example.org" },
    ]);
    expect(JSON.stringify(log)).not.toContain("milica");
    expect(JSON.stringify(log)).not.toContain(TOKEN);
    expect((await listMails(admin(), { search: "nobody", page: 1 })).total).toBe(0);
    expect((await listMails(admin(), { state: "accepted", page: 1 })).total).toBe(0);
    expect((await getOverview(admin())).needs).toContainEqual({ kind: "failed-mails", count: 1 });
  });

  test("a test mail goes to oneself and tells what became of it; to nobody else", async () => {
    const mailId = await sendTestMail(admin());
    expect(await findTestMail(admin(), { mailId })).toMatchObject({ state: "accepted" });
    expect(await world.prisma.mailMessage.findUniqueOrThrow({ where: { id: mailId } })).toMatchObject({
      userId: adminId,
      toAddress: "zora@example.org",
    });
    const other = await aPerson(world.prisma, { role: "administrator" });
    expect(await findTestMail(world.contextFor(personActor(other.id, [ROLE])), { mailId })).toBeNull();
    const organiser = world.contextFor(personActor(adminId, [{ ...ROLE, role: "organiser" }]));
    await expect(sendTestMail(organiser)).rejects.toBeInstanceOf(Forbidden);
  });
});

test("whoever is no administrator is told of nothing to do", async () => {
  await aDeadRow();
  const organiser = world.contextFor(personActor(adminId, [{ ...ROLE, role: "organiser" }]));
  expect((await getOverview(organiser)).needs).toEqual([]);
});
