import { beforeAll, describe, expect, test, vi } from "vitest";
import { anAccount, linksAskedFor, PASSWORD } from "../../support/accounts";
import { SHAPES, type Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { beginApp, giveCode, type SecondStep, setUpApp } from "../../support/second-step";
import { ACCESS } from "./access-table";
import { ask, rowName, UNSAFE } from "./row-requests";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const site = runningSite({ WORKERS: "off", TRUST_PROXY: "1" });
const COOKIE = "__Host-session";
const NEW_PASSWORD = "another walk, uphill this time";

interface Somebody extends SecondStep {
  readonly id: string;
  readonly email: string;
}

let count = 0;

/** A learner with an app, which has shown no code in the half minutes that count. */
async function withApp(): Promise<Somebody> {
  count += 1;
  const email = `second-factor-${count}@example.org`;
  const { id } = await anAccount(site.prisma, email);
  const step = await setUpApp(await site.signedIn(id));
  await site.prisma.totpFactor.updateMany({ where: { userId: id }, data: { lastStep: null } });
  return { id, email, ...step };
}

async function signIn(email: string, password = PASSWORD): Promise<Visitor> {
  const visitor = site.stranger();
  await visitor.post("/login", { email, password });
  return visitor;
}

/** Where a browser is let to: inside, to the second step, or no further than the door. */
async function standing(visitor: Visitor): Promise<"inside" | "half" | "outside"> {
  const { status, headers } = await visitor.get("/account");
  if (status === 200) return "inside";
  return String(headers.location).startsWith("/second-factor?") ? "half" : "outside";
}

const bearer = (token: string): Visitor => {
  const visitor = site.stranger();
  visitor.cookies.set(COOKIE, token);
  return visitor;
};

async function resetLink({ id, email }: Somebody): Promise<string> {
  await site.stranger().post("/forgot", { email });
  return (await linksAskedFor(site.prisma, id)).at(-1) ?? "";
}

describe("A5 a new password by mail", () => {
  test("ends every session and leaves the second step where it is", async () => {
    const owner = await withApp();
    const inside = await site.signedIn(owner.id);
    expect(await standing(inside)).toBe("inside");
    const token = await resetLink(owner);
    expect((await site.stranger().post("/reset", { token, password: NEW_PASSWORD })).status).toBe(302);
    expect(await standing(inside)).toBe("outside");
    const visitor = await signIn(owner.email, NEW_PASSWORD);
    expect(await standing(visitor)).toBe("half");
    expect((await giveCode(visitor, await owner.app.code())).status).toBe(302);
    expect(await standing(visitor)).toBe("inside");
  });

  test("is chosen together with the end of the sessions, or not at all", async () => {
    const owner = await withApp();
    const inside = await site.signedIn(owner.id);
    const token = await resetLink(owner);
    await site.asOwner(
      `CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''no''; END';
       CREATE TRIGGER keep BEFORE DELETE ON "AuthSession" FOR EACH ROW EXECUTE FUNCTION keep();`,
    );
    const failed = await site.stranger().post("/reset", { token, password: NEW_PASSWORD });
    await site.asOwner(`DROP TRIGGER keep ON "AuthSession"; DROP FUNCTION keep()`);
    expect(failed.status).toBe(500);
    expect(await standing(inside)).toBe("inside");
    expect(await standing(await signIn(owner.email, NEW_PASSWORD))).toBe("outside");
    expect((await site.stranger().post("/reset", { token, password: NEW_PASSWORD })).status).toBe(302);
    expect(await standing(inside)).toBe("outside");
  });

  test("leaves nobody inside who signed in with the old one at the same moment", async () => {
    const owner = await withApp();
    const token = await resetLink(owner);
    const [, ...visitors] = await Promise.all([
      site.stranger().post("/reset", { token, password: NEW_PASSWORD }),
      ...Array.from({ length: 6 }, () => signIn(owner.email)),
    ]);
    for (const visitor of visitors) expect(await standing(visitor)).toBe("outside");
    expect(await site.prisma.authSession.count({ where: { userId: owner.id } })).toBe(0);
  });
});

describe("A6 the second step", () => {
  test("gives a new session, and ends the half one", async () => {
    const owner = await withApp();
    const visitor = await signIn(owner.email);
    const before = visitor.cookies.get(COOKIE) ?? "";
    expect((await giveCode(visitor, await owner.app.code())).status).toBe(302);
    expect(visitor.cookies.get(COOKIE)).not.toBe(before);
    expect(await standing(visitor)).toBe("inside");
    expect(await standing(bearer(before))).toBe("outside");
  });

  test("once more proving who one is gives a new session too", async () => {
    const { id } = await anAccount(site.prisma, "steps-up@example.org");
    const visitor = await site.signedIn(id, { provedAt: null });
    const before = visitor.cookies.get(COOKIE) ?? "";
    const reply = await visitor.post("/step-up", { intent: "password", currentPassword: PASSWORD });
    expect(reply.status).toBe(302);
    expect(visitor.cookies.get(COOKIE)).not.toBe(before);
    expect(await standing(bearer(before))).toBe("outside");
  });

  test("setting one up asks every other session of the person for it", async () => {
    const { id } = await anAccount(site.prisma, "elsewhere@example.org");
    const [here, elsewhere] = [
      await site.signedIn(id, { half: true }),
      await site.signedIn(id, { half: true }),
    ];
    const before = here.cookies.get(COOKIE) ?? "";
    await setUpApp(here);
    expect(await standing(here)).toBe("inside");
    expect(await standing(elsewhere)).toBe("half");
    expect(await standing(bearer(before))).toBe("outside");
  });
});

describe("A10 with the password alone", () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(site.prisma);
    await site.prisma.user.update({
      where: { id: world.people.administrator },
      data: { name: "Halfway-7f3a" },
    });
  });

  const OWN_SHAPES = SHAPES.filter((shape) => shape !== "fetcher");
  const theirs = "routes/_auth+/second-factor";
  const rows = ACCESS.map((row) => [rowName(row), row] as const);

  test.each(rows)("%s answers an administrator as it answers a stranger", async (_name, row) => {
    const half = await site.signedIn(world.people.administrator, { half: true });
    const before = await site.fingerprint();
    for (const shape of OWN_SHAPES) {
      const [got, stranger] = [
        await ask(half, { row, world, shape }),
        await ask(site.stranger(), { row, world, shape }),
      ];
      const to = got.status === 202 ? got.text : String(got.headers.location ?? "");
      const isDoor = to.includes("/second-factor?");
      const strangerTo = stranger.status === 202 ? stranger.text : String(stranger.headers.location ?? "");
      expect(got.text).not.toContain("Halfway-7f3a");
      if (row.route === theirs) expect([shape, got.status]).toEqual([shape, 200]);
      else if (strangerTo.includes("/login?")) expect([shape, isDoor]).toEqual([shape, true]);
      else expect([shape, got.status]).toEqual([shape, stranger.status]);
    }
    expect(await site.fingerprint()).toEqual(before);
  });

  // What strangers may send too is decided by what the forms hold.
  const closed = rows.filter(
    ([, { route, send }]) => !send?.by.includes("stranger") && !route.startsWith(theirs),
  );
  test.each(closed)("%s takes no form, and nothing changes", async (_name, row) => {
    const half = await site.signedIn(world.people.administrator, { half: true });
    const headers = { Origin: site.origin };
    const before = await site.fingerprint();
    for (const method of UNSAFE)
      for (const shape of SHAPES)
        expect([method, shape, (await ask(half, { row, world, shape, method, headers })).status]).toEqual([
          method,
          shape,
          expect.toSatisfy((status: number) => [400, 403, 404, 405].includes(status)),
        ]);
    expect(await site.fingerprint()).toEqual(before);
  });

  test("the second step and the way out answer", async () => {
    const owner = await withApp();
    const half = await signIn(owner.email);
    expect((await half.get("/second-factor")).status).toBe(200);
    expect((await half.get("/second-factor")).text).toContain('action="/logout"');
    expect((await half.get("/second-factor/set-up")).headers.location).toMatch(/^\/second-factor\?/);
    expect((await half.post("/second-factor/set-up", { intent: "begin" })).status).toBe(403);
    expect((await half.post("/second-factor/passkey", { purpose: "register" })).status).toBe(403);
    expect((await half.get("/logout")).status).toBe(200);
    expect((await half.post("/logout")).status).toBe(302);
    expect(await standing(half)).toBe("outside");
  });

  test("staff without a factor can set one up, and nothing else", async () => {
    const { id, email } = await anAccount(site.prisma, "no-factor@example.org");
    await site.prisma.roleGrant.create({ data: { userId: id, role: "organiser" } });
    const visitor = await signIn(email);
    expect((await visitor.get("/admin/cohorts")).headers.location).toBe(
      "/second-factor/set-up?redirectTo=%2Fadmin%2Fcohorts",
    );
    expect(await standing(visitor)).toBe("outside");
    expect((await visitor.get("/second-factor")).headers.location).toMatch(/^\/second-factor\/set-up\?/);
    const before = visitor.cookies.get(COOKIE) ?? "";
    const { recoveryCodes } = await setUpApp(visitor, "/second-factor/set-up");
    expect(recoveryCodes).toHaveLength(10);
    expect((await visitor.get("/admin/cohorts")).status).toBe(200);
    expect((await bearer(before).get("/admin/cohorts")).headers.location).toMatch(/^\/login\?/);
  });

  test("staff whose password was given long ago give it again before a factor is theirs", async () => {
    const { id } = await anAccount(site.prisma, "long-ago@example.org");
    const visitor = await site.signedIn(id, { half: true, provedAt: new Date(Date.now() - 11 * 60_000) });
    await site.prisma.roleGrant.create({ data: { userId: id, role: "organiser" } });
    expect((await visitor.get("/second-factor/set-up")).headers.location).toMatch(/^\/step-up\?/);
    const refused = await visitor.post("/second-factor/set-up", { intent: "begin" });
    expect(refused.headers.location).toMatch(/^\/step-up\?/);
    expect(await site.prisma.totpFactor.count({ where: { userId: id } })).toBe(0);
    await visitor.post("/step-up", { intent: "password", currentPassword: PASSWORD });
    await setUpApp(visitor, "/second-factor/set-up");
    expect(await standing(visitor)).toBe("inside");
  });
});

describe("A11 codes", () => {
  test("an app's code serves once, in whatever session", async () => {
    const owner = await withApp();
    const code = await owner.app.code();
    const [one, two] = [await signIn(owner.email), await signIn(owner.email)];
    expect((await giveCode(one, code)).status).toBe(302);
    expect((await giveCode(two, code)).status).toBe(400);
    expect(await standing(two)).toBe("half");
  });

  test("six wrong ones from six addresses close the second step, for the right one too", async () => {
    const owner = await withApp();
    const visitor = await signIn(owner.email);
    const statuses: number[] = [];
    for (let from = 1; from <= 6; from += 1)
      statuses.push((await giveCode(visitor, "000000", { "X-Forwarded-For": `198.51.100.${from}` })).status);
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
    const elsewhere = await signIn(owner.email);
    const late = await giveCode(elsewhere, await owner.app.code(), { "X-Forwarded-For": "198.51.100.77" });
    expect(late.status).toBe(429);
    expect(Number(late.headers["retry-after"])).toBeGreaterThan(14 * 60);
    expect(Number(late.headers["retry-after"])).toBeLessThanOrEqual(15 * 60);
    expect(await standing(elsewhere)).toBe("half");
  });

  test("a recovery code serves once", async () => {
    const owner = await withApp();
    const [code = ""] = owner.recoveryCodes;
    const [one, two] = [await signIn(owner.email), await signIn(owner.email)];
    expect((await giveCode(one, code)).status).toBe(302);
    expect((await giveCode(two, code)).status).toBe(400);
    expect(await standing(two)).toBe("half");
  });

  test("an app counts for nothing before its first right code", async () => {
    const { id, email } = await anAccount(site.prisma, "not-yet@example.org");
    const visitor = await site.signedIn(id);
    const app = await beginApp(visitor);
    const page = "/account/security/authenticator";
    expect((await visitor.post(page, { intent: "confirm", oneTimeCode: "000000" })).status).toBe(400);
    expect(await standing(await signIn(email))).toBe("inside");
    await visitor.post(page, { intent: "confirm", oneTimeCode: await app.code() });
    expect(await standing(await signIn(email))).toBe("half");
  });

  test("what opens an account is on no page that browsers or proxies keep, and is said back to nobody", async () => {
    const { id } = await anAccount(site.prisma, "kept-nowhere@example.org");
    const visitor = await site.signedIn(id);
    const page = "/account/security/authenticator";
    const app = await beginApp(visitor);
    expect((await visitor.get(page)).headers["cache-control"]).toBe("no-store");
    const wrong = await visitor.post(page, { intent: "confirm", oneTimeCode: "918273" });
    expect(wrong.text).not.toContain("918273");
    const shown = await visitor.post(page, { intent: "confirm", oneTimeCode: await app.code() });
    expect(shown.headers["cache-control"]).toBe("no-store");
    expect(shown.text).toMatch(/<li><code>/);
    for (const path of [page, "/account/security", "/account/security/recovery-codes"])
      expect((await visitor.get(path)).text).not.toMatch(/<li><code>|data-secret/);
  });
});

test("I4 the second step leads to this site alone", async () => {
  for (const redirectTo of [
    "//evil.example",
    "https://evil.example/",
    "/\\evil.example",
    "javascript:alert(1)",
  ]) {
    const owner = await withApp();
    const visitor = await signIn(owner.email);
    const form = { intent: "code", oneTimeCode: await owner.app.code(), redirectTo };
    expect((await visitor.post("/second-factor", form)).headers.location).toBe("/");
    const proof = { intent: "password", currentPassword: PASSWORD, redirectTo };
    expect((await visitor.post("/step-up", proof)).headers.location).toBe("/");
  }
});
