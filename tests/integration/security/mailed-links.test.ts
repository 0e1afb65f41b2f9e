import { beforeAll, describe, expect, test, vi } from "vitest";
import { signUp } from "~/features/identity/index.server";
import { hashPassword } from "~/features/identity/passwords.server";
import { issueToken, tokenFor } from "~/features/identity/tokens.server";
import { createContext, transact } from "~/platform/context.server";
import { system } from "~/shared/actor";
import { anAccount, linksAskedFor, PASSWORD } from "../../support/accounts";
import { exchange } from "../../support/http";
import { runningSite } from "../../support/running-site";

vi.setConfig({ testTimeout: 60_000 });

const site = runningSite({ WORKERS: "off" });
const HOUR = 3_600_000;

/** Asks for a link to reset the password, as a person would, and reads it as its owner would. */
async function askForReset(email: string, userId: string): Promise<string> {
  expect((await site.stranger().post("/forgot", { email })).status).toBe(302);
  return (await linksAskedFor(site.prisma, userId)).at(-1) ?? "";
}

const signsIn = async (email: string, password: string) =>
  (await site.stranger().post("/login", { email, password })).status === 302;

describe("A2 a link to reset the password", () => {
  test("serves one of two who use it at once", async () => {
    const { id, email } = await anAccount(site.prisma, "twice@example.org");
    const token = await askForReset(email, id);
    const passwords = ["first of two at once", "second of two at once"];
    const replies = await Promise.all(
      passwords.map((password) => site.stranger().post(`/reset?token=${token}`, { token, password })),
    );
    expect(replies.map(({ status }) => status === 302).sort()).toEqual([false, true]);
    const won = replies.findIndex(({ status }) => status === 302);
    expect(await Promise.all(passwords.map((password) => signsIn(email, password)))).toEqual(
      passwords.map((_, at) => at === won),
    );
    expect(await signsIn(email, PASSWORD)).toBe(false);
  });

  test("is long, is kept only as a digest, lives an hour at most", async () => {
    const { id, email } = await anAccount(site.prisma, "digest@example.org");
    const token = await askForReset(email, id);
    expect(Buffer.from(token, "base64url").length).toBeGreaterThanOrEqual(16);
    const [row, ...more] = await site.prisma.oneTimeToken.findMany({ where: { userId: id } });
    expect(more).toEqual([]);
    expect(row?.hash).not.toContain(token);
    expect((row?.expiresAt.getTime() ?? 0) - (row?.createdAt.getTime() ?? 0)).toBeLessThanOrEqual(HOUR);
    const outbox = JSON.stringify(await site.prisma.outboxMessage.findMany(), (_key, value: unknown) =>
      typeof value === "bigint" ? String(value) : value,
    );
    expect(outbox).not.toContain(token);
  });

  test("dies when another is asked for, when it was used, and when it is too old", async () => {
    const { id, email } = await anAccount(site.prisma, "older@example.org");
    const older = await askForReset(email, id);
    const newer = await askForReset(email, id);
    const use = (token: string) =>
      site.stranger().post(`/reset?token=${token}`, { token, password: "a quite new password" });
    expect((await use(older)).status).toBe(409);
    expect((await use(newer)).status).toBe(302);
    expect((await use(newer)).status).toBe(409);
    const late = await askForReset(email, id);
    await site.prisma.oneTimeToken.updateMany({
      where: { userId: id },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    expect((await use(late)).status).toBe(409);
  });

  test("ends every session of the account", async () => {
    const { id, email } = await anAccount(site.prisma, "sessions@example.org");
    const visitor = await site.signedIn(id);
    const token = await askForReset(email, id);
    expect(
      (await site.stranger().post(`/reset?token=${token}`, { token, password: "nobody else knows it" }))
        .status,
    ).toBe(302);
    expect((await visitor.get("/account")).status).toBe(302);
  });
});

describe("A3 looking at a link changes nothing", () => {
  const links: [page: string, make: () => Promise<{ token: string; form: Record<string, string> }>][] = [
    [
      "/reset",
      async () => {
        const { id, email } = await anAccount(site.prisma, "scanned@example.org");
        return { token: await askForReset(email, id), form: { password: "chosen by a person" } };
      },
    ],
    [
      "/confirm",
      async () => {
        const ctx = createContext(system("test"));
        await signUp(ctx, {
          name: "New",
          email: "new@example.org",
          password: PASSWORD,
          locale: "en",
          ip: "test",
        });
        const { id } = await site.prisma.user.findUniqueOrThrow({ where: { email: "new@example.org" } });
        return { token: (await linksAskedFor(site.prisma, id)).at(-1) ?? "", form: { password: PASSWORD } };
      },
    ],
    [
      "/set-up",
      async () => {
        const { id, email } = await anAccount(site.prisma, "prepared@example.org");
        const ctx = createContext(system("test"));
        const tokenId = await transact(ctx, (tx) =>
          issueToken(tx, { userId: id, email, purpose: "set_up_account" }),
        );
        return { token: tokenFor(tokenId), form: { password: "chosen by its owner" } };
      },
    ],
  ];
  beforeAll(async () => {
    await hashPassword("warm");
  });

  test.each(links)("%s", async (page, make) => {
    const { token, form } = await make();
    const before = await site.fingerprint();
    for (const method of ["GET", "HEAD"]) {
      for (const address of [
        `${page}?token=${token}`,
        `${page}.data?token=${token}`,
        `${page}.data?token=${token}&_routes=routes%2F_auth%2B${page}`,
      ]) {
        const reply = await site.stranger().send(method, address);
        expect(reply.status).toBe(200);
        expect(reply.headers).toMatchObject({
          "cache-control": "no-store",
          "referrer-policy": "same-origin",
        });
      }
    }
    expect(await site.fingerprint()).toEqual(before);
    expect((await site.stranger().post(`${page}?token=${token}`, { token, ...form })).status).toBe(302);
    expect(await site.fingerprint()).not.toEqual(before);
  });
});

test("A4 under another name the site answers nobody, and asks for no link", async () => {
  const { email } = await anAccount(site.prisma, "host@example.org");
  const before = await site.fingerprint();
  const body = `email=${encodeURIComponent(email)}`;
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  for (const host of [
    "evil.example",
    "127.0.0.1",
    `${new URL(site.origin).host}.evil.example`,
    `evil.example@${new URL(site.origin).host}`,
  ]) {
    for (const origin of [site.origin, `http://${host}`]) {
      const reply = await exchange(site.origin, "POST", "/forgot", {
        headers: { ...headers, Host: host, Origin: origin },
        body,
      });
      expect(Math.floor(reply.status / 100)).toBe(4);
    }
  }
  expect(await site.fingerprint()).toEqual(before);
});
