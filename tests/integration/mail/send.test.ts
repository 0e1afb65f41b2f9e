import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  deliverMail,
  deliverMailJob,
  getMailStatus,
  queueMail,
  retryMails,
} from "~/features/mail/index.server";
import { prepareEnv } from "~/platform/env.server";
import { aPerson } from "../../support/builders/people";
import { startSmtp, type TestSmtp } from "../../support/smtp";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
let smtp: TestSmtp;
beforeAll(async () => {
  smtp = await startSmtp();
});
beforeEach(() => {
  smtp.mode = "ok";
  prepareEnv({ SMTP_URL: smtp.url, MAIL_FROM: "Summer school <school@example.org>" });
});
afterEach(async () => {
  await world.prisma.mailMessage.deleteMany();
  await world.prisma.outboxMessage.deleteMany();
});
afterAll(async () => {
  prepareEnv({ SMTP_URL: "", MAIL_FROM: "" });
  await smtp.stop();
});

const props = { school: "Human Security Summer School 2027", path: "/schools/summer-school-2027/apply" };
let keys = 0;

async function aQueuedMail(
  userId: string,
  template = "waiting-list",
  values: Record<string, string> = props,
): Promise<string> {
  keys += 1;
  await queueMail(world.system, { uniqueKey: `test:${keys}`, userId, template, props: values });
  return (await world.prisma.mailMessage.findUniqueOrThrow({ where: { uniqueKey: `test:${keys}` } })).id;
}
const deliver = (mailId: string, isLastAttempt = false) =>
  deliverMail(world.system, { mailId, isLastAttempt });
const stateOf = async (id: string) =>
  (await world.prisma.mailMessage.findUniqueOrThrow({ where: { id } })).state;
const newest = () => smtp.received.at(-1)!;

describe("a mail", () => {
  test("goes to one person, with an explicit envelope, both parts and links to this site only", async () => {
    const ada = await aPerson(world.prisma, { name: "Ada Kovač" });
    const id = await aQueuedMail(ada.id);
    await deliver(id);
    expect(await stateOf(id)).toBe("accepted");
    const { from, to, parsed } = newest();
    expect([from, to]).toEqual(["school@example.org", [ada.email]]);
    expect(parsed.to).toEqual([{ name: "Ada Kovač", address: ada.email }]);
    expect(parsed.subject).toBe("You are on the waiting list: Human Security Summer School 2027");
    const link = "http://127.0.0.1:3000/schools/summer-school-2027/apply";
    expect([parsed.html?.includes(link), parsed.text?.includes(link)]).toEqual([true, true]);
    expect(parsed.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
  });

  test("is one per key, however many ask at once", async () => {
    const ada = await aPerson(world.prisma);
    const ask = () =>
      queueMail(world.system, { uniqueKey: "once", userId: ada.id, template: "waiting-list", props });
    await Promise.all(Array.from({ length: 10 }, ask));
    expect(await world.prisma.mailMessage.count()).toBe(1);
    expect(await world.prisma.outboxMessage.count({ where: { topic: deliverMailJob.name } })).toBe(1);
  });

  test("with props that do not fit is refused before anything is written", async () => {
    const ada = await aPerson(world.prisma);
    await expect(
      aQueuedMail(ada.id, "waiting-list", { ...props, path: "https://evil.example" }),
    ).rejects.toThrow();
    await expect(aQueuedMail(ada.id, "waiting-list", { ...props, path: "//evil.example" })).rejects.toThrow();
    expect(await world.prisma.mailMessage.count()).toBe(0);
  });

  test("keeps its Message-ID and date at every try, and is not sent again once accepted", async () => {
    const ada = await aPerson(world.prisma);
    const id = await aQueuedMail(ada.id);
    smtp.mode = "drop-after-data";
    await expect(deliver(id)).rejects.toThrow();
    smtp.mode = "ok";
    await deliver(id);
    const count = smtp.received.length;
    await deliver(id);
    expect(smtp.received.length).toBe(count);
    const [first, second] = smtp.received.slice(-2);
    expect(second?.parsed.messageId).toMatch(/^<[\w-]{32}@127\.0\.0\.1>$/);
    expect([first?.parsed.messageId, first?.parsed.date]).toEqual([
      second?.parsed.messageId,
      second?.parsed.date,
    ]);
  });
});

describe("what the mail server says", () => {
  test("R10 a 450 is tried again and goes through", async () => {
    const id = await aQueuedMail((await aPerson(world.prisma)).id);
    smtp.mode = "greylist";
    await expect(deliver(id)).rejects.toThrow(/450/);
    expect(await stateOf(id)).toBe("queued");
    await deliver(id);
    expect(await stateOf(id)).toBe("accepted");
  });

  test("R11 a 550 ends this mail at once and no other", async () => {
    smtp.mode = "refuse-some";
    const bad = await aQueuedMail((await aPerson(world.prisma, { email: "refused-1@example.org" })).id);
    const good = await aQueuedMail((await aPerson(world.prisma)).id);
    await deliver(bad);
    await deliver(good);
    expect([await stateOf(bad), await stateOf(good)]).toEqual(["failed", "accepted"]);
    const status = await getMailStatus(world.system);
    expect(status).toMatchObject({ failed: 1, accepted: 1, queued: 0 });
    expect(JSON.stringify(status.failures)).not.toContain("refused-1@");
  });

  test("the last try without success counts as failed, and a person can ask for one more", async () => {
    const id = await aQueuedMail((await aPerson(world.prisma)).id);
    smtp.mode = "busy";
    await expect(deliver(id, true)).rejects.toThrow();
    expect(await stateOf(id)).toBe("failed");
    expect(await retryMails(world.system)).toBe(1);
    smtp.mode = "ok";
    await deliver(id);
    expect(await stateOf(id)).toBe("accepted");
    expect(await retryMails(world.system)).toBe(0);
  });

  test("R12 a server that is away is waited for", async () => {
    prepareEnv({ SMTP_URL: "smtp://127.0.0.1:1" });
    const id = await aQueuedMail((await aPerson(world.prisma)).id);
    await expect(deliver(id)).rejects.toThrow();
    expect(await stateOf(id)).toBe("queued");
  });

  test("G6 a server elsewhere without STARTTLS gets nothing", async () => {
    prepareEnv({ SMTP_URL: smtp.url.replace("127.0.0.1", "0.0.0.0") });
    const count = smtp.received.length;
    const id = await aQueuedMail((await aPerson(world.prisma)).id);
    await expect(deliver(id)).rejects.toThrow();
    expect([await stateOf(id), smtp.received.length]).toEqual(["queued", count]);
  });
});

describe("people and their addresses", () => {
  test.each([
    "Ada\r\nBcc: all@example.org",
    "Ada\nSubject: other",
    "Ada\rX: y",
    "Ada\u2028Bcc: z@example.org",
    'Ada" <x@evil.example>, "',
  ])("G1 a name like %j changes no header", async (name) => {
    const plain = await aPerson(world.prisma, { name: "Ada" });
    await deliver(await aQueuedMail(plain.id));
    const expected = newest().parsed.headers.map(({ key }) => key);
    const odd = await aPerson(world.prisma, { name });
    await deliver(await aQueuedMail(odd.id, "waiting-list", { ...props, school: `2027 ${name}` }));
    const { parsed, to } = newest();
    expect(parsed.headers.map(({ key }) => key)).toEqual(expected);
    expect([to, parsed.to?.map(({ address }) => address)]).toEqual([[odd.email], [odd.email]]);
    expect([parsed.cc, parsed.bcc]).toEqual([undefined, undefined]);
  });

  test.each(['"a@evil.com x"@host.org', "a@b,c@d", "g:a@b;"])("G2 nothing goes to %j", async (email) => {
    const count = smtp.received.length;
    const id = await aQueuedMail((await aPerson(world.prisma, { email })).id);
    await deliver(id);
    expect([await stateOf(id), smtp.received.length]).toEqual(["suppressed", count]);
  });

  test("G3 markup in a name or title is text", async () => {
    const person = await aPerson(world.prisma, { name: '<a href="https://evil.example">Ada</a>' });
    await deliver(
      await aQueuedMail(person.id, "waiting-list", { ...props, school: "<img src=x onerror=alert(1)>" }),
    );
    const { html = "" } = newest().parsed;
    expect([html.includes("<img"), html.includes('href="https://evil')]).toEqual([false, false]);
    expect(html).toContain("&lt;img src=x");
  });

  test("G9 who was suspended, erased or moved while the mail waited", async () => {
    const suspended = await aPerson(world.prisma);
    const unconfirmed = await aPerson(world.prisma);
    const moved = await aPerson(world.prisma);
    const erased = await aPerson(world.prisma);
    const ids = [];
    for (const person of [suspended, unconfirmed, moved, erased]) ids.push(await aQueuedMail(person.id));
    await world.prisma.user.update({ where: { id: suspended.id }, data: { suspendedAt: new Date() } });
    await world.prisma.user.update({ where: { id: unconfirmed.id }, data: { emailVerifiedAt: null } });
    await world.prisma.user.update({ where: { id: moved.id }, data: { email: "moved@example.org" } });
    await world.prisma.user.delete({ where: { id: erased.id } });
    const count = smtp.received.length;
    for (const id of ids) await deliver(id);
    expect(smtp.received.slice(count).map(({ to }) => to)).toEqual([["moved@example.org"]]);
    expect([await stateOf(ids[0]!), await stateOf(ids[1]!)]).toEqual(["suppressed", "suppressed"]);
  });
});
