import { beforeAll, describe, expect, test, vi } from "vitest";
import { grantRole } from "~/features/identity/index.server";
import { createContext } from "~/platform/context.server";
import { system } from "~/shared/actor";
import { anAccount, PASSWORD } from "../../support/accounts";
import type { Reply, Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";

vi.setConfig({ testTimeout: 60_000 });

const site = runningSite({ WORKERS: "off" });
const COOKIE = "__Host-session";
let userId: string;
beforeAll(async () => {
  userId = (await anAccount(site.prisma, "known@example.org")).id;
});

const credentials = { email: "known@example.org", password: PASSWORD };

async function signIn(visitor: Visitor = site.stranger()): Promise<Visitor> {
  const reply = await visitor.post("/login", credentials);
  expect(reply.status).toBe(302);
  return visitor;
}

/** Whether the site knows who this browser belongs to. */
const isSignedIn = async (visitor: Visitor) => (await visitor.get("/account")).status === 200;

async function withToken(token: string): Promise<Visitor> {
  const visitor = site.stranger();
  visitor.cookies.set(COOKIE, token);
  return visitor;
}

/** A reply without what differs between any two: its number, its time, its nonce, what was typed. */
function comparable({ status, headers, text }: Reply, typed: string) {
  const { date: _date, "x-request-id": _id, ...rest } = headers;
  const even = (value: string) =>
    value
      .replaceAll(typed, "TYPED")
      .replace(/nonce-[^']+/g, "nonce")
      .replace(/nonce="[^"]*"/g, "nonce");
  return { status, headers: even(JSON.stringify(rest)), text: even(text) };
}

describe("A1 whether an address has an account shows nowhere", () => {
  const forms: [page: string, form: (email: string) => Record<string, string>][] = [
    ["/login", (email) => ({ email, password: "not the password" })],
    ["/signup", (email) => ({ email, password: "a long new password", name: "Anybody" })],
    ["/forgot", (email) => ({ email })],
    ["/confirm/again", (email) => ({ email })],
  ];
  test.each(forms)("%s", async (page, form) => {
    for (const suffix of ["", ".data"]) {
      const known = await site.stranger().post(`${page}${suffix}`, form("known@example.org"));
      const unknown = await site.stranger().post(`${page}${suffix}`, form("never@example.org"));
      expect(known.status).toBeLessThan(500);
      expect(comparable(known, "known@example.org")).toEqual(comparable(unknown, "never@example.org"));
    }
  });

  test("the sign-in page refuses after the same number of tries, account or not", async () => {
    const tries = async (email: string) => {
      const statuses: number[] = [];
      for (let at = 0; at < 11; at += 1)
        statuses.push((await site.stranger().post("/login", { email, password: "wrong" })).status);
      return statuses;
    };
    await anAccount(site.prisma, "guessed@example.org");
    const [known, unknown] = [await tries("guessed@example.org"), await tries("nobody@example.org")];
    expect(known).toEqual([...Array<number>(10).fill(400), 429]);
    expect(unknown).toEqual(known);
  });
});

describe("A6 signing in gives a new session", () => {
  test("a value planted before is worth nothing after", async () => {
    const planted = "x".repeat(43);
    const visitor = await signIn(await withToken(planted));
    expect(visitor.cookies.get(COOKIE)).not.toBe(planted);
    expect(await isSignedIn(visitor)).toBe(true);
    expect(await isSignedIn(await withToken(planted))).toBe(false);
  });

  test("a session from before is over once the same browser signs in again", async () => {
    const visitor = await signIn();
    const old = visitor.cookies.get(COOKIE) ?? "";
    await signIn(visitor);
    expect(visitor.cookies.get(COOKIE)).not.toBe(old);
    expect(await isSignedIn(await withToken(old))).toBe(false);
    expect(await isSignedIn(visitor)).toBe(true);
  });

  test("gaining a role ends every session from before", async () => {
    const { id } = await anAccount(site.prisma, "gains@example.org");
    const visitor = await site.signedIn(id);
    await grantRole(createContext(system("test")), { userId: id, role: "screener" });
    expect(await isSignedIn(visitor)).toBe(false);
    expect((await visitor.get("/account")).headers.location).toContain("/login");
  });

  test("changing the password gives a new session and ends all others", async () => {
    const person = await anAccount(site.prisma, "changes@example.org");
    const [here, elsewhere] = [await site.signedIn(person.id), await site.signedIn(person.id)];
    const old = here.cookies.get(COOKIE) ?? "";
    const reply = await here.post("/account/password", {
      currentPassword: PASSWORD,
      password: "another walk, uphill",
    });
    expect(reply.status).toBe(302);
    expect(here.cookies.get(COOKIE)).not.toBe(old);
    expect(await isSignedIn(here)).toBe(true);
    expect(await isSignedIn(await withToken(old))).toBe(false);
    expect(await isSignedIn(elsewhere)).toBe(false);
  });
});

describe("A7 signing out", () => {
  test("a copy of the cookie is refused afterwards", async () => {
    const visitor = await signIn();
    const copy = visitor.cookies.get(COOKIE) ?? "";
    expect((await visitor.post("/logout")).status).toBe(302);
    expect(visitor.cookies.has(COOKIE)).toBe(false);
    expect(await isSignedIn(await withToken(copy))).toBe(false);
  });

  test("while the database is down: the cookie goes, the page says the session could not be ended, and a retry ends it", async () => {
    const visitor = await signIn();
    const copy = visitor.cookies.get(COOKIE) ?? "";
    const reply = await site.whileDatabaseIsDown(() => visitor.post("/logout"));
    expect(reply.status).toBe(503);
    expect(visitor.cookies.has(COOKIE)).toBe(false);
    expect(reply.text).not.toContain("You are signed out");
    expect(reply.text).toMatch(/could not be ended|not ended/i);
    expect(await isSignedIn(await withToken(copy))).toBe(true);

    const again = /name="session" value="([^"]+)"/.exec(reply.text)?.[1] ?? "";
    expect((await visitor.post("/logout", { session: again })).status).toBe(302);
    expect(await isSignedIn(await withToken(copy))).toBe(false);
  });
});

test("A8 what the table of sessions holds opens nothing", async () => {
  await signIn();
  const rows = await site.prisma.authSession.findMany({ where: { userId }, select: { id: true } });
  expect(rows.length).toBeGreaterThan(0);
  for (const { id } of rows) expect(await isSignedIn(await withToken(id))).toBe(false);
});

test("A15 the session's cookie can be read by no script, goes to no other host and over no plain line", async () => {
  const reply = await site.stranger().post("/login", credentials);
  expect(reply.setCookies.map((line) => line.split("=")[0]).sort()).toEqual([
    "__Host-device",
    "__Host-session",
  ]);
  for (const line of reply.setCookies) {
    const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
    expect(pair).toMatch(/^__Host-(?:session|device)=[A-Za-z0-9_-]{43}$/);
    const names = attributes.map((attribute) => attribute.toLowerCase());
    expect(names).toEqual(expect.arrayContaining(["httponly", "secure", "samesite=lax", "path=/"]));
    expect(names.filter((name) => name.startsWith("domain"))).toEqual([]);
  }
});

describe("I3 another site can neither sign a person in nor out", () => {
  const evil = { Origin: "https://evil.example" };
  test.each(["/login", "/login.data", "/login?_data=routes/_auth%2B/login"])("in: %s", async (address) => {
    const reply = await site.stranger().post(address, credentials, evil);
    expect([400, 403]).toContain(reply.status);
    expect(reply.setCookies).toEqual([]);
  });

  test.each(["/logout", "/logout.data", "/logout?_data=routes/_auth%2B/logout"])(
    "out: %s",
    async (address) => {
      const visitor = await signIn();
      const reply = await visitor.post(address, {}, evil);
      expect([400, 403]).toContain(reply.status);
      expect(await isSignedIn(visitor)).toBe(true);
    },
  );

  test("out: by an address alone", async () => {
    const visitor = await signIn();
    await visitor.get("/logout");
    await visitor.send("HEAD", "/logout");
    expect(await isSignedIn(visitor)).toBe(true);
  });
});

test.each([
  "//evil.example",
  "/\\evil.example",
  "https:evil.example",
  "/%09/evil.example",
  "/a/..//evil.example",
  "javascript:alert(1)",
  "https://evil.example/",
])("I4 signing in with redirectTo=%s goes to the first page", async (redirectTo) => {
  const reply = await site.stranger().post("/login", { ...credentials, redirectTo });
  expect(reply.status).toBe(302);
  expect(reply.headers.location).toBe("/");
});

test.each(["//evil.example", "/\\evil.example", "/%09/evil.example"])(
  "I4 choosing a language or a look with back=%s goes to the first page",
  async (back) => {
    const language = await site
      .stranger()
      .get(`/preferences/language?to=en&back=${encodeURIComponent(back)}`);
    const look = await site.stranger().post("/preferences", { theme: "dark", back });
    expect([language.headers.location, look.headers.location]).toEqual(["/", "/"]);
  },
);
