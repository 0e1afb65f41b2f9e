import { describe, expect, test, vi } from "vitest";
import { anAccount, linksAskedFor, PASSWORD } from "../../support/accounts";
import type { Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";

vi.setConfig({ testTimeout: 60_000 });

const site = runningSite({ WORKERS: "off" });
const lastLink = async (userId: string) => (await linksAskedFor(site.prisma, userId)).at(-1) ?? "";
const emailOf = async (id: string) => (await site.prisma.user.findUniqueOrThrow({ where: { id } })).email;
const isSignedIn = async (visitor: Visitor) => (await visitor.get("/account")).status === 200;

async function asks(visitor: Visitor, email: string): Promise<void> {
  const reply = await visitor.post("/account/address", { email });
  expect([reply.status, reply.headers.location]).toEqual([
    302,
    "/account/address?notice=identity.address-asked",
  ]);
}

const use = (page: "confirm" | "undo", token: string) =>
  site.stranger().post(`/account/address/${page}?token=${token}`, { token });

describe("A13 another address", () => {
  test("counts once it was confirmed there; the old one can undo it", async () => {
    const { id, email } = await anAccount(site.prisma, "old@example.org");
    const visitor = await site.signedIn(id);
    await asks(visitor, "New@Example.org");
    expect(await emailOf(id)).toBe(email);
    const token = await lastLink(id);
    expect((await use("confirm", token)).status).toBe(302);
    expect(await emailOf(id)).toBe("new@example.org");
    expect((await use("confirm", token)).status).toBe(409);
    expect(await isSignedIn(visitor)).toBe(true);

    const undo = await lastLink(id);
    expect((await use("undo", undo)).headers.location).toContain("/login?notice=identity.address-restored");
    expect(await emailOf(id)).toBe(email);
    expect(await isSignedIn(visitor)).toBe(false);
    expect((await site.stranger().post("/login", { email, password: PASSWORD })).status).toBe(400);
    expect((await use("undo", undo)).status).toBe(409);
    const reset = await lastLink(id);
    const password = "uphill and down again";
    expect((await site.stranger().post(`/reset?token=${reset}`, { token: reset, password })).status).toBe(
      302,
    );
    expect((await site.stranger().post("/login", { email, password })).status).toBe(302);
  });

  test("is not told to be somebody's already: same answer, same page", async () => {
    const [asking, other] = [
      await anAccount(site.prisma, "asking@example.org"),
      await anAccount(site.prisma, "taken@example.org"),
    ];
    const pages = [];
    for (const email of [other.email, "nobody@example.org"]) {
      const visitor = await site.signedIn(asking.id);
      await asks(visitor, email);
      pages.push(even((await visitor.get("/account/address")).text, email));
    }
    expect(pages[0]).toBe(pages[1]);
    expect(pages[0]).toContain("TYPED");
  });

  test("its link's secret stands in no loader's data", async () => {
    const { id } = await anAccount(site.prisma, "data@example.org");
    const visitor = await site.signedIn(id);
    await asks(visitor, "data-new@example.org");
    const token = await lastLink(id);
    for (const address of ["/account/address.data", "/account.data", "/account/sessions.data"])
      expect((await visitor.get(address)).text).not.toContain(token);
    const data = await site.stranger().get(`/account/address/confirm.data?token=${token}`);
    expect([data.status, data.text.includes(token)]).toEqual([200, false]);
    const outbox = await site.prisma.$queryRaw<{ text: string }[]>`
      SELECT coalesce(string_agg("payload"::text, ' '), '') AS "text" FROM "OutboxMessage"`;
    expect(outbox[0]?.text).not.toContain(token);
    const [row] = await site.prisma.oneTimeToken.findMany({ where: { userId: id } });
    expect(row).toMatchObject({ purpose: "change_email", email: "data-new@example.org" });
    expect(row?.hash).not.toContain(token);
  });

  test("A12 asks for a fresh proof first, at the page and at the form", async () => {
    const { id } = await anAccount(site.prisma, "proof@example.org");
    const visitor = await site.signedIn(id);
    await site.prisma.authSession.updateMany({
      where: { userId: id },
      data: { sudoAt: new Date(Date.now() - 11 * 60_000) },
    });
    const before = await site.fingerprint();
    const replies = [
      await visitor.get("/account/address"),
      await visitor.post("/account/address", { email: "unproved@example.org" }),
    ];
    expect(replies.map(({ status, headers }) => [status, headers.location])).toEqual(
      replies.map(() => [302, "/step-up?redirectTo=%2Faccount%2Faddress"]),
    );
    expect(await site.fingerprint()).toEqual(before);
  });
});

describe("A3 looking at a link about an address changes nothing", () => {
  test.each(["confirm", "undo"] as const)("%s", async (page) => {
    const { id } = await anAccount(site.prisma, `scanned-${page}@example.org`);
    await asks(await site.signedIn(id), `scanned-${page}-new@example.org`);
    if (page === "undo") expect((await use("confirm", await lastLink(id))).status).toBe(302);
    const token = await lastLink(id);
    const before = await site.fingerprint();
    const leaf = encodeURIComponent(`routes/account_.address_.${page}`);
    for (const method of ["GET", "HEAD"])
      for (const address of [
        `/account/address/${page}?token=${token}`,
        `/account/address/${page}.data?token=${token}`,
        `/account/address/${page}.data?token=${token}&_routes=${leaf}`,
      ]) {
        const reply = await site.stranger().send(method, address);
        expect(reply.status).toBe(200);
        expect(reply.headers).toMatchObject({
          "cache-control": "no-store",
          "referrer-policy": "same-origin",
        });
      }
    expect(await site.fingerprint()).toEqual(before);
    expect((await use(page, token)).status).toBe(302);
  });
});

/** A page without what differs between any two: number, nonce, moments, and what was typed. */
const even = (text: string, typed: string) =>
  text
    .replaceAll(typed, "TYPED")
    .replace(/nonce="[^"]*"/g, "")
    .replace(/\d{1,2}:\d{2}/g, "time")
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}/g, "number");
