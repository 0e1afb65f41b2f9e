import { afterEach, describe, expect, test } from "vitest";
import { queueMail } from "~/features/mail/index.server";
import { env, prepareEnv } from "~/platform/env.server";
import { killWhileSending } from "../../drills/mail-kill";
import { type QueueBackend, queueBackends } from "../../support/queue-backends";
import { startSmtp, type TestSmtp } from "../../support/smtp";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
const MAILS = 200;
const KILLS = 12;

let smtp: TestSmtp | undefined;
let backend: QueueBackend | undefined;
afterEach(async () => {
  await smtp?.stop();
  await backend?.stop();
  await world.prisma.outboxMessage.deleteMany();
  await world.prisma.user.deleteMany();
});

async function queueMails(): Promise<void> {
  const people = Array.from({ length: MAILS }, (_, n) => ({
    email: `person-${n}@example.org`,
    name: `Person ${n}`,
    emailVerifiedAt: new Date(),
  }));
  const rows = await world.prisma.user.createManyAndReturn({ data: people, select: { id: true } });
  const props = { school: "Human Security Summer School 2027", path: "/schools/summer-school-2027/apply" };
  for (const { id } of rows)
    await queueMail(world.system, { uniqueKey: `drill:${id}`, userId: id, template: "waiting-list", props });
}

const workerSettings = (smtpUrl: string): Record<string, string> => ({
  NODE_ENV: "production",
  LOG_LEVEL: "silent",
  APP_ORIGIN: "http://127.0.0.1:3000",
  SESSION_SECRET: "only-for-tests-0123456789-abcdefghij",
  DATABASE_URL: world.url,
  REDIS_URL: env().REDIS_URL ?? "",
  SMTP_URL: smtpUrl,
  MAIL_FROM: "Summer school <school@example.org>",
  OUTBOX_LEASE_SECONDS: "1",
  OUTBOX_POLL_SECONDS: "0.2",
});

/** Kills alone in the default store; in every store, kills while the queue forgets everything. */
const cases = [
  ...queueBackends.slice(0, 1).map(([name, open]) => ({ name, open, loses: false })),
  ...queueBackends.map(([name, open]) => ({ name, open, loses: true })),
];

describe.each(cases)("R2 the queue in $name (losing everything meanwhile: $loses)", ({ open, loses }) => {
  test("200 mails, the worker killed 12 times: every mail arrives, a copy only of one in flight", {
    timeout: 300_000,
  }, async () => {
    backend = await open(world.url);
    smtp = await startSmtp();
    await queueMails();
    const { inFlight, lastExitCode } = await killWhileSending({
      prisma: world.prisma,
      smtp,
      env: workerSettings(smtp.url),
      seed: loses ? 20_270_705 : 20_270_701,
      kills: KILLS,
      ...(loses ? { disturb: backend.lose } : {}),
    });
    prepareEnv({ REDIS_URL: "" });

    expect(lastExitCode).toBe(0);
    expect(inFlight).toHaveLength(KILLS);
    const idsByAddress = new Map<string, string[]>();
    for (const { to, parsed } of smtp.received)
      idsByAddress.set(to[0]!, [...(idsByAddress.get(to[0]!) ?? []), parsed.messageId ?? ""]);

    expect(idsByAddress.size).toBe(MAILS);
    expect(new Set([...idsByAddress.values()].map((ids) => ids[0])).size).toBe(MAILS);
    for (const [address, ids] of idsByAddress) {
      const timesInFlight = inFlight.filter((addresses) => addresses.includes(address)).length;
      expect(ids.length - 1, `copies to ${address}`).toBeLessThanOrEqual(timesInFlight);
      expect(new Set(ids).size, `one Message-ID for ${address}`).toBe(1);
    }
    // The drill is worth nothing unless it hit the moment between the server's "accepted" and our mark.
    expect(inFlight.filter((addresses) => addresses.length > 0).length).toBeGreaterThan(KILLS / 3);
    expect(smtp.received.length).toBeGreaterThan(MAILS);
    expect(await world.prisma.outboxMessage.count({ where: { state: { not: "done" } } })).toBe(0);
  });
});
