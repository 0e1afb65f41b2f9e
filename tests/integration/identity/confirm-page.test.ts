import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import { isLinkAlive, resolveSession, signUp, tokenFor } from "~/features/identity/index.server";
import { action, loader } from "~/routes/_auth+/confirm";
import { anonymous } from "~/shared/actor";
import type { RequestContext } from "~/web/load-context";
import { testDatabase } from "../../support/test-context";

const world = testDatabase();
const PASSWORD = "long enough, and plain";

async function aConfirmationLink(email: string): Promise<string> {
  const ip = "203.0.113.1";
  await signUp(world.contextFor(anonymous), { name: "Ada", email, password: PASSWORD, locale: "en", ip });
  const event = await world.prisma.outboxMessage.findFirstOrThrow({
    where: { topic: "identity.sign-up-requested" },
    orderBy: { createdAt: "desc" },
  });
  return tokenFor((event.payload as { tokenId: string }).tokenId);
}

const page = { actor: anonymous, locale: "en", ip: "203.0.113.2" } as RequestContext;
const asked = (token: string, form?: Record<string, string>) => {
  const body = form && new URLSearchParams({ token, ...form });
  const request = new Request(`http://site.invalid/confirm?token=${token}`, body && { method: "POST", body });
  return { request, params: {}, context: page } as ActionFunctionArgs & LoaderFunctionArgs;
};

test("A3 the page only looks; a wrong password is told at its field, and the link stays", async () => {
  const token = await aConfirmationLink("page@example.org");
  expect(await loader(asked(token))).toMatchObject({ token });
  const refused = await action(asked(token, { password: "not the password" }));
  expect(refused).toMatchObject({
    data: { lastResult: { error: { password: ["identity:errors.not-the-password"] } } },
    init: { status: 400 },
  });
  expect(JSON.stringify(refused)).not.toContain("not the password");
  expect(await action(asked(token, {}))).toMatchObject({ init: { status: 400 } });
  expect(await isLinkAlive(world.system, { token, purpose: "confirm_email" })).toBe(true);
  expect(await loader(asked(token))).toMatchObject({ token });
});

test("A6 the right password confirms, signs in under a new session and says so on one's own page", async () => {
  const token = await aConfirmationLink("right@example.org");
  const taken = (await action(asked(token, { password: PASSWORD }))) as Response;
  expect([taken.status, taken.headers.get("Location")]).toEqual([
    302,
    "/learn?notice=identity.address-confirmed",
  ]);
  const cookie = taken.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  expect((await resolveSession(cookie)).actor).toMatchObject({ kind: "person", name: "Ada" });
  expect(await loader(asked(token))).toMatchObject({ token: null });
});
