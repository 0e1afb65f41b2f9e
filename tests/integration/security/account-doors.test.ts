import { describe, expect, test, vi } from "vitest";
import { issueToken, tokenFor } from "~/features/identity/tokens.server";
import { createContext, transact } from "~/platform/context.server";
import { system } from "~/shared/actor";
import { anAccount, linksAskedFor, PASSWORD } from "../../support/accounts";
import type { Reply, Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";

vi.setConfig({ testTimeout: 120_000 });

const site = runningSite({ WORKERS: "off", TRUST_PROXY: "1" });
const LIMIT = 10;
let addresses = 0;
/** A client address nobody had before. */
const from = () => {
  addresses += 1;
  return { "X-Forwarded-For": `203.0.${addresses >> 8}.${addresses & 255}` };
};

const signIn = (visitor: Visitor, email: string, password = PASSWORD) =>
  visitor.post("/login", { email, password }, from());

const statuses = (replies: readonly Reply[]) => replies.map(({ status }) => status);

/** A link as the mail about it would bring it. */
const aLink = async (userId: string, email: string) => {
  const ctx = createContext(system("test"));
  return tokenFor(await transact(ctx, (tx) => issueToken(tx, { userId, email, purpose: "confirm_email" })));
};

describe("A16 wrong passwords are counted once for all doors", () => {
  test("ten at any of them close all, in every spelling of their addresses, for the right password too", async () => {
    const { id, email } = await anAccount(site.prisma, "doors@example.org");
    const visitor = await site.signedIn(id);
    const token = await aLink(id, email);
    const NEXT = "uphill and down again";
    const doors: ((password: string) => Promise<Reply>)[] = [
      (password) => signIn(site.stranger(), email, password),
      (password) => visitor.post("/account/password", { currentPassword: password, password: NEXT }, from()),
      (password) =>
        visitor.post("/step-up", { intent: "password", currentPassword: password, redirectTo: "/" }, from()),
      (password) => site.stranger().post(`/confirm?token=${token}`, { token, password }, from()),
    ];
    for (let at = 0; at < LIMIT; at += 1)
      expect((await doors[at % doors.length]!("guessed wrong")).status).toBe(400);

    const before = await site.fingerprint();
    for (const password of ["guessed wrong", PASSWORD]) {
      expect(statuses(await Promise.all(doors.map((door) => door(password))))).toEqual(doors.map(() => 429));
      const spelt = ["/%6Cogin", "/LOGIN", "/login/", "/login.data", "/Login.data"];
      const replies = await Promise.all(
        spelt.map((address) => site.stranger().post(address, { email, password }, from())),
      );
      expect(statuses(replies)).toEqual(spelt.map(() => 429));
      expect(replies.flatMap(({ setCookies }) => setCookies)).toEqual([]);
      for (const { headers } of replies) expect(Number(headers["retry-after"])).toBeGreaterThan(0);
      const fetcher = "/login?_data=routes%2F_auth%2B%2Flogin";
      expect((await site.stranger().post(fetcher, { email, password }, from())).status).toBe(400);
    }
    expect(await site.fingerprint()).toEqual(before);
  });

  test("J1 nor does another spelling of the account's address begin a new count", async () => {
    await anAccount(site.prisma, "spelling@example.org");
    const spelt = ["spelling@example.org", " Spelling@Example.ORG ", "SPELLING@EXAMPLE.ORG"];
    const tries = [];
    for (let at = 0; at < LIMIT + 3; at += 1)
      tries.push(await signIn(site.stranger(), spelt[at % spelt.length]!, "guessed wrong"));
    expect(statuses(tries)).toEqual([...Array<number>(LIMIT).fill(400), 429, 429, 429]);
  });

  test("a right one begins the count afresh", async () => {
    const { email } = await anAccount(site.prisma, "afresh@example.org");
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < LIMIT - 1; at += 1)
        expect((await signIn(site.stranger(), email, "guessed wrong")).status).toBe(400);
      expect((await signIn(site.stranger(), email)).status).toBe(302);
    }
  });
});

describe("A17 nobody is locked out by a stranger", () => {
  test("after a thousand wrong tries from everywhere the browser that signed in before still gets in", async () => {
    const { email } = await anAccount(site.prisma, "victim@example.org");
    const own = site.stranger();
    expect((await signIn(own, email)).status).toBe(302);
    expect((await own.post("/logout")).status).toBe(302);
    expect([...own.cookies.keys()]).toEqual(["__Host-device"]);

    const tries: number[] = [];
    for (let at = 0; at < 1_000; at += 20)
      tries.push(
        ...statuses(
          await Promise.all(
            Array.from({ length: 20 }, () => signIn(site.stranger(), email, "guessed wrong")),
          ),
        ),
      );
    expect(tries.filter((status) => status === 400)).toHaveLength(LIMIT);
    expect((await signIn(site.stranger(), email)).status).toBe(429);
    expect((await signIn(own, email)).status).toBe(302);
  });

  test("the known browser has ten tries of its own, and is known at this account alone", async () => {
    const { email } = await anAccount(site.prisma, "known@example.org");
    const other = await anAccount(site.prisma, "elsewhere@example.org");
    const own = site.stranger();
    await signIn(own, email);
    await own.post("/logout");
    const tries = [];
    for (let at = 0; at <= LIMIT; at += 1) tries.push(await signIn(own, email, "guessed wrong"));
    expect(statuses(tries)).toEqual([...Array<number>(LIMIT).fill(400), 429]);
    expect((await signIn(site.stranger(), email)).status).toBe(302);

    for (let at = 0; at < LIMIT; at += 1) await signIn(site.stranger(), other.email, "guessed wrong");
    expect((await signIn(own, other.email)).status).toBe(429);
  });

  test("A15 its cookie can be read by no script and goes to no other host", async () => {
    const { email } = await anAccount(site.prisma, "cookie@example.org");
    const reply = await signIn(site.stranger(), email);
    const line = reply.setCookies.find((one) => one.startsWith("__Host-device=")) ?? "";
    expect(line).toMatch(
      /^__Host-device=[A-Za-z0-9_-]{43}; Max-Age=15552000; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
    );
  });
});

describe("A18 a password", () => {
  test("of 20 MB is refused before anything is done with it", async () => {
    const { email } = await anAccount(site.prisma, "huge@example.org");
    const before = await site.fingerprint();
    const body = `email=${encodeURIComponent(email)}&password=${"x".repeat(20 * 1024 * 1024)}`;
    const headers = { Origin: site.origin, "Content-Type": "application/x-www-form-urlencoded", ...from() };
    for (const address of ["/login", "/signup", "/login.data"])
      expect((await site.stranger().send("POST", address, { headers, body })).status).toBe(413);
    expect(await site.fingerprint()).toEqual(before);
  });

  const passphrases: [what: string, password: string][] = [
    ["of 128 letters", "o wad some Pow'r the giftie gie us ".repeat(4).slice(0, 128)],
    ["with spaces around it and marks apart from their letters", "  moja cˇudna zec\u030cja s\u030cuma 7  "],
    ["in three scripts", "шума 森林 𝔣𝔬𝔯𝔢𝔰𝔱 🜁 tri"],
  ];
  test.each(passphrases)("%s is taken, unaltered", async (_what, password) => {
    const email = `long-${addresses}@example.org`;
    const visitor = site.stranger();
    expect((await visitor.post("/signup", { name: "Zoe", email, password }, from())).status).toBe(302);
    const { id } = await site.prisma.user.findUniqueOrThrow({ where: { email } });
    const token = (await linksAskedFor(site.prisma, id)).at(-1) ?? "";
    expect((await visitor.post(`/confirm?token=${token}`, { token, password }, from())).status).toBe(302);
    expect((await signIn(site.stranger(), email, password)).status).toBe(302);
    for (const altered of [password.slice(0, -1), password.normalize("NFC"), password.trim()])
      if (altered !== password) expect((await signIn(site.stranger(), email, altered)).status).toBe(400);
  });
});

describe("A18 a new password that guessing begins with is refused beside its field, at every door where one is chosen", () => {
  const COMMON = ["Password2027!", "Лозинка12345", "1qaz2wsx3edc", "0038765123456"];

  test("signing up", async () => {
    const before = await site.fingerprint();
    for (const password of [...COMMON, "zoe-zoric in the wood"]) {
      const form = { name: "Zoe Zorić", email: "common@example.org", password };
      saysSo(await site.stranger().post("/signup", form, from()));
    }
    expect(await site.fingerprint()).toEqual(before);
  });

  test.each(["/reset", "/set-up"])("%s", async (page) => {
    const { id, email } = await anAccount(site.prisma, `common${page.slice(1)}@example.org`);
    const ctx = createContext(system("test"));
    const purpose = page === "/reset" ? "reset_password" : "set_up_account";
    const token = tokenFor(await transact(ctx, (tx) => issueToken(tx, { userId: id, email, purpose })));
    const before = await site.fingerprint();
    for (const password of [...COMMON, "tall ana-anic walks by"])
      saysSo(await site.stranger().post(`${page}?token=${token}`, { token, password }));
    expect(await site.fingerprint()).toEqual(before);
  });

  test("changing it", async () => {
    const { id } = await anAccount(site.prisma, "common-change@example.org");
    const visitor = await site.signedIn(id);
    for (const password of COMMON)
      saysSo(await visitor.post("/account/password", { currentPassword: PASSWORD, password }, from()));
    expect((await visitor.get("/account")).status).toBe(200);
  });

  function saysSo({ status, text }: Reply): void {
    expect(status).toBe(400);
    expect(text).toMatch(/id="[^"]*password-error".{0,300}(?:Many people use|Your name or address)/s);
  }
});

test("J7 of 500 who sign in at once nobody is left without an answer, and the other pages answer meanwhile", async () => {
  const { email } = await anAccount(site.prisma, "rush@example.org");
  const rush = Promise.all(
    Array.from({ length: 500 }, (_, at) =>
      signIn(site.stranger(), at === 0 ? email : `rush-${at}@example.org`, at === 0 ? PASSWORD : "wrong one"),
    ),
  );
  const meanwhile: number[] = [];
  for (let at = 0; at < 10; at += 1)
    for (const page of ["/", "/login", "/healthz"]) meanwhile.push((await site.stranger().get(page)).status);
  expect(new Set(meanwhile)).toEqual(new Set([200]));
  const replies = await rush;
  expect(statuses(replies).filter((status) => ![302, 400, 429, 503].includes(status))).toEqual([]);
  for (const { status, headers } of replies)
    if (status === 429 || status === 503) expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  expect((await signIn(site.stranger(), email)).status).toBe(302);
});
