import { describe, expect, test } from "vitest";
import { requestPasswordReset, signIn } from "~/features/identity/index.server";
import { limit } from "~/platform/rate-limit.server";
import { anonymous } from "~/shared/actor";
import { aPerson } from "../../support/builders/people";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
const PASSWORD = "long enough, and plain";
const stranger = () => world.contextFor(anonymous);
const tooMany = { code: "common/too-many" };
const guess = (email: string, ip: string, password = "guessed wrong") =>
  signIn(stranger(), { email, password, ip });

describe("tries at signing in", () => {
  test("J1 are counted by account from any address: the eleventh wrong one is refused, the right password too", async () => {
    const { email } = await aPerson(world.prisma, { password: PASSWORD });
    for (let tries = 0; tries < 10; tries += 1)
      await expect(guess(email, `10.0.0.${tries}`)).rejects.toMatchObject({
        code: "identity/sign-in-failed",
      });
    await expect(guess(email.toUpperCase(), "10.0.0.99")).rejects.toMatchObject(tooMany);
    await expect(guess(email, "10.0.1.1", PASSWORD)).rejects.toMatchObject(tooMany);
  });

  test("J2 are counted by client address over all accounts", async () => {
    const answers = [];
    for (let tries = 0; tries < 51; tries += 1)
      answers.push(await guess(`nobody-${tries}@example.org`, "10.1.0.1").catch((error) => error.code));
    expect(answers.slice(0, 50)).toEqual(Array(50).fill("identity/sign-in-failed"));
    expect(answers[50]).toBe("common/too-many");
  });

  test("that succeed are taken back, so that a class can sign in from one address", async () => {
    const { email } = await aPerson(world.prisma, { password: PASSWORD });
    for (let tries = 0; tries < 55; tries += 1) await guess(email, "10.2.0.1", PASSWORD);
  });

  test("say how long to wait", async () => {
    const error = await guess("nobody-0@example.org", "10.1.0.1").catch((thrown) => thrown);
    expect(error.retryAfterSeconds).toBeGreaterThan(500);
    expect(error.retryAfterSeconds).toBeLessThanOrEqual(600);
  });
});

test("G4 three reset mails an hour for one address, whoever asks", async () => {
  const { email, id } = await aPerson(world.prisma, { password: PASSWORD });
  const ask = (ip: string) => requestPasswordReset(stranger(), { email, ip });
  for (const ip of ["10.3.0.1", "10.3.0.2", "10.3.0.3"]) await ask(ip);
  await expect(ask("10.3.0.4")).rejects.toMatchObject(tooMany);
  const sent = await world.prisma.outboxMessage.findMany({
    where: { topic: "identity.password-reset-requested" },
  });
  expect(sent.filter(({ payload }) => (payload as { userId: string }).userId === id)).toHaveLength(3);
});

test("twenty tries at once are counted one by one", async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, () => limit(stranger(), "login", { account: "at-once@example.org" })),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
});

test.skipIf(process.env.REDIS_URL)("no address stands in the table in clear", async () => {
  await limit(stranger(), "login", { ip: "10.9.8.7", account: "clear@example.org" });
  const rows = await world.prisma.rateLimit.findMany();
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ key }) => key).join()).not.toMatch(/10\.9\.8\.7|clear|example/);
});

test("the product itself is not counted", async () => {
  for (let tries = 0; tries < 30; tries += 1)
    await limit(world.system, "login", { account: "seed@example.org" });
});

test.skipIf(process.env.REDIS_URL)(
  "J10 with the store away tries are counted in memory, never without limit",
  async () => {
    const outage = await withoutStore(async () => {
      const results = [];
      for (let tries = 0; tries < 12; tries += 1)
        results.push(
          await limit(stranger(), "login", { account: "outage@example.org" }).then(
            () => "counted",
            (error) => error.code,
          ),
        );
      return results;
    });
    expect(outage).toEqual([...Array(10).fill("counted"), "common/too-many", "common/too-many"]);
  },
);

/** Takes the limiter's table away for a while: for the limiter the store is down. */
async function withoutStore<T>(work: () => Promise<T>): Promise<T> {
  const { default: pg } = await import("pg");
  const owner = new pg.Client({ connectionString: world.url });
  await owner.connect();
  await owner.query(`ALTER TABLE "RateLimit" RENAME TO "RateLimitAway"`);
  try {
    return await work();
  } finally {
    await owner.query(`ALTER TABLE "RateLimitAway" RENAME TO "RateLimit"`);
    await owner.end();
  }
}
