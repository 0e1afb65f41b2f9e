import { expect, test } from "vitest";
import { sweepExpired } from "~/features/identity/index.server";
import { anonymous } from "~/shared/actor";
import { aPerson } from "../../support/builders/people";
import { tellByTimer } from "../../support/tell-by-timer";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const MINUTE = 60_000;

async function leftovers() {
  const { id: userId, email } = await aPerson(world.prisma);
  const at = (minutes: number) => new Date(Date.now() + minutes * MINUTE);
  const ends = { over: at(-1), alive: at(1) };
  const absoluteExpiresAt = at(600);
  for (const [name, expiresAt] of Object.entries(ends)) {
    const key = `${name}-${userId}`;
    const createdAt = at(-60);
    await world.prisma.authSession.create({
      data: { id: key, userId, createdAt, expiresAt, absoluteExpiresAt },
    });
    await world.prisma.oneTimeToken.create({
      data: { hash: key, purpose: "reset_password", userId, email, createdAt, expiresAt },
    });
  }
  const put = { sessionId: `alive-${userId}`, challenge: "x" };
  await world.prisma.passkeyChallenge.createMany({
    data: [
      { ...put, purpose: "prove", expiresAt: ends.alive },
      { ...put, purpose: "register", expiresAt: at(-1) },
    ],
  });
  const left = async () => ({
    sessions: (await world.prisma.authSession.findMany({ where: { userId } })).map(({ id }) => id),
    links: (await world.prisma.oneTimeToken.findMany({ where: { userId } })).map(({ hash }) => hash),
  });
  const questions = () => world.prisma.passkeyChallenge.findMany({ where: { session: { userId } } });
  return { questions, alive: `alive-${userId}`, left, userId };
}

test("the clock removes sessions and links whose time is over, and no others", async () => {
  const { alive, left, questions } = await leftovers();
  await tellByTimer("identity.sweep-expired");
  await tellByTimer("identity.sweep-expired");
  expect(await left()).toEqual({ sessions: [alive], links: [alive] });
  expect((await questions()).map(({ purpose }) => purpose)).toEqual(["prove"]);
});

test("nobody but the product sweeps", async () => {
  const { left, userId } = await leftovers();
  for (const actor of [anonymous, personActor(userId)])
    await expect(sweepExpired(world.contextFor(actor))).rejects.toMatchObject({ code: "common/forbidden" });
  expect((await left()).sessions).toHaveLength(2);
});
