import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { anAccount, PASSWORD } from "../../support/accounts";
import type { Reply, Visitor } from "../../support/http";
import { linesOfMail, linksIn } from "../../support/mailed-secrets";
import { runningSite } from "../../support/running-site";
import { AuthenticatorApp } from "../../support/second-factor";
import { until } from "../../support/until";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

const site = runningSite({ LOG_LEVEL: "debug" });

/** What nobody may find where it does not belong. */
const PERSON = {
  name: "Sentinelka Pravoimenić",
  alias: "Green Branch",
  email: "sentinel.one@example.org",
  password: "a heron over the Drina, twice",
  newPassword: "a stork over the Sava, once",
  application: "sentinel-application-8812",
  answer: "sentinel-answer-4711",
};
/** Both parts of the true name: neither may stand alone either. */
const NAMES = [PERSON.name, "Sentinelka", "Pravoimeni"];

let world: World;
let visitor: Visitor;
/** Tokens, codes and passwords that went over the line, each with what it is. */
const secrets = new Map<string, string>();
let mailsBefore = 0;

const remember = (what: string, ...found: readonly (string | undefined)[]) => {
  for (const secret of found) if (secret) secrets.set(secret, what);
};
const keepSession = () => remember("a session", visitor.cookies.get("__Host-session"));
const expectOk = (reply: Reply, what: string) =>
  expect([what, reply.status, reply.status < 400 ? "" : reply.text.slice(0, 300)]).toEqual([
    what,
    reply.status,
    "",
  ]);

beforeAll(async () => {
  world = await makeWorld(site.prisma);
  visitor = site.stranger();
  remember("a password", PERSON.password, PERSON.newPassword);
  const { name, email, password } = PERSON;

  expectOk(await visitor.post("/signup", { name, email, password }), "signing up");
  const confirm = await linkTo(email, "/confirm");
  expectOk(await visitor.post("/confirm", { token: confirm, password }), "confirming");
  keepSession();

  // Under protection at once: from here on the true name stands nowhere in clear.
  expectOk(
    await visitor.post("/account/protection", { intent: "protect", alias: PERSON.alias }),
    "protection",
  );
  mailsBefore = site.mailbox.mails.length;

  const app = "/account/security/authenticator";
  expectOk(await visitor.post(app, { intent: "begin" }), "a second factor");
  const shown = (await visitor.get(app)).text;
  const secret =
    /secret=([A-Z2-7]{16,})/.exec(shown.replaceAll("&amp;", "&"))?.[1] ??
    /\b(?:[A-Z2-7]{4}\s?){4,8}/.exec(shown)?.[0] ??
    "";
  const bare = secret.replace(/\s/g, "");
  expect(bare).toMatch(/^[A-Z2-7]{16,}$/);
  remember("the second factor", bare);
  const codes = await visitor.post(app, {
    intent: "confirm",
    oneTimeCode: await new AuthenticatorApp(bare).code(),
  });
  expectOk(codes, "the first code");
  remember(
    "a recovery code",
    ...[...codes.text.matchAll(/<li[^>]*>\s*(?:<code[^>]*>)?([a-z0-9]{4,6}(?:-[a-z0-9]{4,6})+)/gi)].map(
      ([, code]) => code,
    ),
  );
  keepSession();

  await visitor.post(`/schools/${world.cohortSlug}/apply`, {
    version: "0",
    intent: "save",
    concern: PERSON.application,
  });
  await visitor.post(`/schools/${world.cohortSlug}/apply/autosave`, {
    version: "0",
    concern: PERSON.application,
  });
  const learner = await site.signedIn(world.people.learner);
  for (const id of world.questionIds)
    await learner.post(`/learn/attempts/${world.attemptId}/responses`, {
      version: "0",
      [`a.${id}`]: PERSON.answer,
    });

  for (const typed of ["no bird over no river", PERSON.newPassword]) {
    remember("a password", typed);
    await site.stranger().post("/login", { email, password: typed });
  }
  expectOk(await site.stranger().post("/forgot", { email }), "forgetting");
  const reset = await linkTo(email, "/reset");
  expectOk(
    await site.stranger().post("/reset", { token: reset, password: PERSON.newPassword }),
    "choosing anew",
  );
  await visitor.get("/account");
  // Choosing anew ended every session of that person: one that lives on has to be hidden too.
  const plain = await anAccount(site.prisma, "plain.person@example.org");
  const living = site.stranger();
  expectOk(await living.post("/login", { email: plain.email, password: PASSWORD }), "signing in");
  expect(await site.prisma.authSession.count({ where: { userId: plain.id } })).toBe(1);
  remember("a session", living.cookies.get("__Host-session"));
  const administrator = await site.signedIn(world.people.administrator);
  for (const page of ["/admin/people", "/admin/audit", `/admin/people?search=${encodeURIComponent(email)}`])
    await administrator.get(page);
  remember("a session", administrator.cookies.get("__Host-session"), learner.cookies.get("__Host-session"));
  await until("nothing is due", async () => (await dueMessages()) === 0, 60_000);
  for (const mail of site.mailbox.mails)
    remember("a mailed link", ...linksIn(mail).map(({ token }) => token));
});

/** What is put off waits for its time; everything else has been done. */
const dueMessages = () =>
  site.prisma.outboxMessage.count({
    where: { state: { in: ["pending", "processing"] }, availableAt: { lte: new Date() } },
  });

/** The secret of the newest link in the mails to an address. */
async function linkTo(address: string, page: string): Promise<string> {
  const links = () =>
    site.mailbox.mails
      .filter(({ to }) => to?.some((one) => one.address === address))
      .flatMap(linksIn)
      .filter((link) => link.page.endsWith(page));
  await until(`a link to ${page}`, () => links().length > 0);
  return links().at(-1)?.token ?? "";
}

test("there is something to look for", () => {
  const kinds = new Set(secrets.values());
  expect([...kinds].sort()).toEqual([
    "a mailed link",
    "a password",
    "a recovery code",
    "a session",
    "the second factor",
  ]);
});

describe("a copy of the whole database, its queues and its outbox", () => {
  test("holds no session, password, link, second factor or recovery code in clear", async () => {
    const found: string[] = [];
    for (const [secret, what] of secrets)
      for (const place of await site.search([secret])) found.push(`${what} in ${place}`);
    expect(found).toEqual([]);
  });

  test("holds no name of the protected person, and hashes of passwords in their one place", async () => {
    expect(await site.search(NAMES)).toEqual([]);
    expect(await site.search(["$argon2"])).toEqual(["Credential.passwordHash"]);
    expect(await site.prisma.protectedIdentity.count()).toBe(1);
  });

  test("holds addresses and texts only where they belong", async () => {
    const places = await site.search([PERSON.email, PERSON.application, PERSON.answer]);
    const strange = places.filter(
      (place) => !/^(?:User\.|MailMessage\.|Application\.answers|Response\.|Attempt\.)/.test(place),
    );
    expect(strange).toEqual([]);
    expect(places).toContain("Application.answers");
  });

  test("and the search would find it: the alias stands there", async () => {
    expect(await site.search([PERSON.alias])).toContain("User.name");
  });
});

describe("the audit log", () => {
  test("holds ids, numbers and words of our own: nobody's name, nobody's address", async () => {
    const people = await site.prisma.user.findMany({ select: { name: true, email: true } });
    const entries = await site.prisma.auditEntry.findMany();
    expect(entries.length).toBeGreaterThan(10);
    const told = entries.flatMap(({ action, details, reason }) => {
      const text = JSON.stringify([details, reason]);
      const named = people.some(({ name, email }) => text.includes(email) || text.includes(`"${name}"`));
      return named || /[\w.+-]+@[\w-]+\.\w/.test(text) ? [`${action}: ${text}`] : [];
    });
    expect(told).toEqual([]);
    // Words of our own have no capitals and no blanks; ids have 22 letters; the rest are numbers.
    const words = entries
      .flatMap(({ details }) => Object.values((details ?? {}) as Record<string, unknown>))
      .filter((value) => typeof value === "string" && !/^(?:[\w-]{22}|[a-z][a-z._-]{0,40})$/.test(value));
    expect(words).toEqual([]);
  });
});

describe("beside the database", () => {
  test("the log holds none of it", () => {
    const log = site.process.output();
    const never = [...secrets.keys(), ...NAMES, PERSON.email, PERSON.application, PERSON.answer];
    expect(never.filter((text) => log.includes(text))).toEqual([]);
    expect(log).not.toMatch(/\$argon2|@example\.org/);
  });

  test("the mailbox holds no password, no session, no second factor, and no name once it is hidden", () => {
    const mails = site.mailbox.mails.slice(mailsBefore).map(linesOfMail);
    expect(mails.length).toBeGreaterThan(0);
    const never = [...secrets].filter(([, what]) => what !== "a mailed link").map(([secret]) => secret);
    const told = [...never, ...NAMES, PERSON.application, PERSON.answer];
    expect(told.filter((text) => mails.some((mail) => mail.includes(text)))).toEqual([]);
  });

  test("nor do the site's own files, but for its keys", () => {
    const told: string[] = [];
    for (const file of filesIn(site.process.dataDir)) {
      if (path.basename(path.dirname(file)) === "keys") continue;
      const text = readFileSync(file, "latin1");
      for (const never of [...secrets.keys(), ...NAMES, PERSON.email])
        if (text.includes(never)) told.push(`${file}: ${never}`);
    }
    expect(told).toEqual([]);
  });
});

function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(dir, name))
    .filter((name) => statSync(name).isFile());
}

describe("a leak that was planted is found", () => {
  const [planted] = ["planted-secret-of-a-session-0123456789abcdef"];
  afterAll(() => site.asOwner(`DELETE FROM "SiteFact" WHERE key = 'planted'`));
  test("in any table", async () => {
    await site.asOwner(`INSERT INTO "SiteFact" (key, value) VALUES ('planted', '{"deep": ["${planted}"]}')`);
    expect(await site.search([planted ?? ""])).toEqual(["SiteFact.value"]);
  });
});
