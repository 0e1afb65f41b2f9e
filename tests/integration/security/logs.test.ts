import { beforeAll, describe, expect, test, vi } from "vitest";
import { anAccount, PASSWORD } from "../../support/accounts";
import { exchange, type Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { until } from "../../support/until";
import { ACCESS, type AccessRow } from "./access-table";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Behind one proxy, so that a test can come from an address of its own. */
const site = runningSite({ TRUST_PROXY: "1", LOG_LEVEL: "debug" });
let world: World;
beforeAll(async () => {
  world = await makeWorld(site.prisma);
});

const SENTINEL = {
  email: "sentinel.reader@example.org",
  name: "Sentinelka Imenović",
  answer: "sentinel-answer-4711",
  address: "203.0.113.77",
  agent: "SentinelAgent/1.0",
  password: "sentinel words nobody guesses",
};

const lines = () => site.process.output().split("\n").filter(Boolean);
const told = async (requestId: unknown) => {
  const found = () => lines().filter((line) => line.includes(String(requestId)));
  await until(`the line of ${String(requestId)}`, () =>
    found().some((line) => line.includes('"msg":"request"')),
  );
  return found();
};

describe("K4 whatever is sent, a request is one JSON line", () => {
  const NASTY = [
    'a\n{"level":50,"msg":"forged"}',
    "a\r\nforged: yes",
    "a\u001b[31mred\u001b[0m",
    'a","level":50,"msg":"forged',
    "a\u2028forged",
  ];

  test.each(NASTY.map((nasty, index) => [index, nasty] as const))("number %i", async (_index, nasty) => {
    const before = lines().length;
    const headers = {
      "User-Agent": nasty.replace(/[^\x20-\x7e]/g, "%"),
      "Content-Type": "application/x-www-form-urlencoded",
      Origin: site.origin,
    };
    const body = new URLSearchParams({ email: `${nasty}@example.org`, password: nasty }).toString();
    const replies = [
      await exchange(site.origin, "POST", "/login", { headers, body }),
      await exchange(
        site.origin,
        "GET",
        `/courses/${encodeURIComponent(nasty)}?x=${encodeURIComponent(nasty)}`,
      ),
    ];
    for (const reply of replies) {
      const own = (await told(reply.headers["x-request-id"])).filter((line) =>
        line.includes('"msg":"request"'),
      );
      expect(own).toHaveLength(1);
    }
    const fresh = lines().slice(before);
    for (const line of fresh) {
      expect(() => JSON.parse(line)).not.toThrow();
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]|\\u001b/u);
      expect((JSON.parse(line) as { msg: string }).msg).not.toContain("forged");
      expect((JSON.parse(line) as { level: number }).level).toBeLessThan(50);
    }
  });
});

describe("M7 a day of logs tells nobody's secrets", () => {
  let token: string;

  test("of everybody who used every page, signed up, failed and was refused", async () => {
    const account = await anAccount(site.prisma, SENTINEL.email, SENTINEL.name);
    const from = { "X-Forwarded-For": SENTINEL.address, "User-Agent": SENTINEL.agent };
    const stranger = site.stranger();
    await stranger.post(
      "/signup",
      { name: SENTINEL.name, email: `new.${SENTINEL.email}`, password: SENTINEL.password },
      from,
    );
    for (const email of [SENTINEL.email, `unknown.${SENTINEL.email}`])
      for (const door of ["/login", "/forgot", "/confirm/again"])
        await stranger.post(door, { email, password: SENTINEL.password }, from);
    await stranger.get(`/courses/${SENTINEL.email}`, from);
    await stranger.get(`/no-such-page/${encodeURIComponent(SENTINEL.email)}?q=${SENTINEL.answer}`, from);
    await stranger.post("/login", { email: SENTINEL.email, password: PASSWORD }, from);
    token = stranger.cookies.get("__Host-session") ?? "";
    expect(token).toHaveLength(43);
    await stranger.post(
      "/account",
      { name: SENTINEL.name, locale: "en", timeZone: "UTC", organisation: SENTINEL.answer },
      from,
    );
    await takeQuiz(await site.signedIn(world.people.learner));
    const readers = await Promise.all(
      (["learner", "organiser", "instructor", "administrator"] as const).map((role) =>
        site.signedIn(world.people[role]),
      ),
    );
    for (const row of ACCESS) for (const reader of readers) await reader.get(urlOf(row), from);
    expect(account.id).toBeTruthy();
    await until("mails are on their way", () => site.mailbox.mails.length >= 2);
    await site.asOwner("SELECT 1");
    const log = site.process.output();
    expect(lines().length).toBeGreaterThan(200);
    expect(log).toContain('"network":"203.0.113.0/24"');
    const links = site.mailbox.mails.flatMap(({ text }) => [...(text ?? "").matchAll(/token=([\w-]{43})/g)]);
    expect(links.length).toBeGreaterThan(0);
    const never = [...Object.values(SENTINEL), PASSWORD, token, ...links.map(([, link]) => link ?? "")];
    const told = lines().filter((line) =>
      never.some((text) => line.includes(text) || line.includes(encodeURIComponent(text))),
    );
    expect(told).toEqual([]);
    const names = await site.prisma.user.findMany({ select: { email: true } });
    expect(names.filter(({ email }) => log.includes(email))).toEqual([]);
    expect(log).not.toMatch(/\$argon2|@example\.org|__Host-session=/);
  });

  test("nor do failures inside: what was typed is not quoted", async () => {
    await site.asOwner('ALTER TABLE "User" RENAME COLUMN "organisation" TO "organisation_"');
    try {
      const visitor = await site.signedIn(world.people.other);
      const reply = await visitor.post("/account", {
        name: "Sentinelka Druga",
        locale: "en",
        timeZone: "UTC",
        organisation: "Sentinel Organisation",
      });
      expect(reply.status).toBeGreaterThanOrEqual(500);
      const own = (await told(reply.headers["x-request-id"])).join("\n");
      expect(own).toContain('"err"');
      expect(own).not.toMatch(/Sentinel/);
    } finally {
      await site.asOwner('ALTER TABLE "User" RENAME COLUMN "organisation_" TO "organisation"');
    }
  });
});

const urlOf = ({ url }: AccessRow) => (typeof url === "string" ? url : url(world));

async function takeQuiz(learner: Visitor): Promise<void> {
  const answers = Object.fromEntries(world.questionIds.map((id) => [`a.${id}`, SENTINEL.answer]));
  await learner.post(`/learn/attempts/${world.attemptId}/responses`, { version: "0", ...answers });
  for (const id of world.questionIds)
    await learner.post(`/learn/attempts/${world.attemptId}/responses`, {
      version: "0",
      [`a.${id}`]: SENTINEL.answer,
    });
}
