import { afterEach, beforeEach, expect, test } from "vitest";
import { getKeptMail, listKeptMails, queueMail } from "~/features/mail/index.server";
import { prepareEnv } from "~/platform/env.server";
import { anonymous } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { aPerson } from "../../support/builders/people";
import { drainOutbox } from "../../support/drain-outbox";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
const visitor = () => world.contextFor(anonymous);
beforeEach(() => prepareEnv({ SMTP_URL: "", HOST: "127.0.0.1" }));
afterEach(() => prepareEnv({ SMTP_URL: "", HOST: "127.0.0.1" }));

async function aKeptMail(): Promise<{ email: string }> {
  const { id: userId, email } = await aPerson(world.prisma);
  const props = { school: "The school", path: "/schools/the-school/application" };
  await queueMail(world.system, { uniqueKey: `kept:${userId}`, userId, template: "waiting-list", props });
  await drainOutbox();
  return { email };
}

test("without a mail server mails are kept, newest first, to be found by address and read as text", async () => {
  const first = await aKeptMail();
  const second = await aKeptMail();
  const all = await listKeptMails(visitor(), {});
  expect(all.map(({ toAddress }) => toAddress)).toEqual([second.email, first.email]);
  const [found, ...more] = await listKeptMails(visitor(), { address: first.email.toUpperCase() });
  expect(more).toEqual([]);
  const mail = await getKeptMail(visitor(), { mailId: found!.id });
  expect(mail.text).toContain("You are on the waiting list");
  expect(mail.links).toEqual(["/schools/the-school/application"]);
});

test("a mail is kept once, however often it is delivered", async () => {
  const { email } = await aKeptMail();
  await world.prisma.outboxMessage.updateMany({
    where: { topic: "mail.deliver" },
    data: { state: "pending", finishedAt: null },
  });
  await drainOutbox();
  expect(await listKeptMails(visitor(), { address: email })).toHaveLength(1);
});

test.each([
  { settings: { HOST: "0.0.0.0", SMTP_URL: "" }, because: "others could reach this machine" },
  { settings: { HOST: "127.0.0.1", SMTP_URL: "smtp://127.0.0.1:25" }, because: "there is a mail server" },
])("there is no mailbox where $because", async ({ settings }) => {
  const { email } = await aKeptMail();
  const [mail] = await listKeptMails(visitor(), { address: email });
  prepareEnv(settings);
  await expect(listKeptMails(visitor(), {})).rejects.toThrow(NotFound);
  await expect(getKeptMail(visitor(), { mailId: mail!.id })).rejects.toThrow(NotFound);
});
