import { expect, test, vi } from "vitest";
import { PASSWORD } from "../../support/accounts";
import { runningSite } from "../../support/running-site";
import { builtRoutes } from "./built-routes";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const site = runningSite({ WORKERS: "off" });
const owner = { email: "owner@example.org", name: "The owner" };

test("L6 a new site has no account, and no page that makes an administrator", async () => {
  expect(await site.prisma.user.count()).toBe(0);
  expect(await site.prisma.roleGrant.count()).toBe(0);
  const paths = Object.keys(builtRoutes()).filter((id) => /install|setup|first|wizard/i.test(id));
  expect(paths).toEqual([]);
  for (const password of ["admin", "password", "changeme", PASSWORD])
    for (const email of ["admin@example.org", "admin@localhost", "root@localhost"])
      expect((await site.stranger().post("/login", { email, password })).status).toBe(400);
});

test("L6 the page to set up an account wants the link from the server's console", async () => {
  const before = await site.fingerprint();
  for (const token of ["", "x".repeat(43), "a".repeat(43)]) {
    const page = await site.stranger().get(`/set-up?token=${token}`);
    expect([page.status, page.text.includes('name="password"')]).toEqual([200, false]);
    const sent = await site.stranger().post("/set-up", { token, password: PASSWORD });
    expect(sent.status).toBeGreaterThanOrEqual(400);
  }
  expect(await site.fingerprint()).toEqual(before);
});

test("L6 whoever signs up first is nobody special, whatever else the form says", async () => {
  const form = { ...owner, email: "first@example.org", password: PASSWORD, role: "administrator" };
  await site.stranger().post("/signup", form);
  expect(await site.prisma.roleGrant.count()).toBe(0);
});

test("L6 the console's link makes the first administrator once, who sets up a second step before anything else", async () => {
  const made = site.process.school("admin", "create", "--email", owner.email, "--name", owner.name);
  const link = new URL(/https?:\/\/\S+/.exec(made.stdout)?.[0] ?? "");
  const token = link.searchParams.get("token") ?? "";
  expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(await site.prisma.credential.count({ where: { user: { email: owner.email } } })).toBe(0);
  const chosen = { token, password: PASSWORD };
  expect((await site.stranger().post("/set-up", chosen)).status).toBe(302);
  expect((await site.stranger().post("/set-up", chosen)).status).toBe(409);
  const visitor = site.stranger();
  await visitor.post("/login", { email: owner.email, password: PASSWORD });
  expect((await visitor.get("/admin")).headers.location).toBe("/second-factor/set-up?redirectTo=%2Fadmin");
});
