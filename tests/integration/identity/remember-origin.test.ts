import { expect, test } from "vitest";
import { rememberOrigin } from "~/features/identity/index.server";
import { anonymous } from "~/shared/actor";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();

test("the product and the person themselves may remember an origin, nobody else", async () => {
  const [own, other] = [await aPerson(world.prisma), await aPerson(world.prisma)];
  const origin = { userId: own.id, country: "AL", organisation: "Open Road" };
  for (const actor of [personActor(other.id), anonymous])
    await expect(rememberOrigin(world.contextFor(actor), origin)).rejects.toMatchObject({
      code: "common/forbidden",
    });
  await rememberOrigin(world.contextFor(personActor(own.id)), { ...origin, organisation: null });
  await rememberOrigin(world.system, { ...origin, country: "RS" });
  const select = { country: true, organisation: true };
  expect(await world.prisma.user.findUnique({ where: { id: own.id }, select })).toEqual({
    country: "AL",
    organisation: "Open Road",
  });
  expect(await world.prisma.user.findUnique({ where: { id: other.id }, select })).toEqual({
    country: null,
    organisation: null,
  });
});
