import { beforeAll, describe, expect, test, vi } from "vitest";
import { anAccount } from "../../support/accounts";
import { expectGuarded } from "../../support/guarded-headers";
import type { Reply, Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const site = runningSite();
let world: World;
const as: Record<string, Visitor> = {};
beforeAll(async () => {
  world = await makeWorld(site.prisma);
  for (const [role, id] of Object.entries(world.people)) as[role] = await site.signedIn(id);
});

const learner = () => as.learner as Visitor;
const KINDS: [kind: string, status: number, ask: () => Promise<Reply>][] = [
  ["a certificate as PDF", 200, () => learner().get(`/files/certificates/${world.certificateId}.pdf`)],
  [
    "a list as CSV",
    200,
    () => (as.organiser as Visitor).get(`/admin/cohorts/${world.cohortSlug}/applications.csv`),
  ],
  ["a page of one's own", 200, () => learner().get("/learn")],
  ["its data", 200, () => learner().get("/learn.data")],
  [
    "an autosave",
    200,
    () => learner().post(`/learn/attempts/${world.attemptId}/responses`, { version: "0" }),
  ],
  [
    "an autosave of what has changed meanwhile",
    409,
    () =>
      learner()
        .post(`/learn/reviews/none/draft`, {})
        .then(() => learner().post(`/learn/attempts/${world.attemptId}/responses`, { version: "77" })),
  ],
  [
    "an autosave of somebody else's",
    404,
    () => (as.other as Visitor).post(`/learn/attempts/${world.attemptId}/responses`, { version: "0" }),
  ],
  ["a form with a mistake", 400, () => learner().post("/account", {})],
  ["a refusal", 404, () => learner().get("/admin")],
  ["a redirect to sign in", 302, () => site.stranger().get("/learn")],
  ["the same, as data", 202, () => site.stranger().get("/learn.data")],
];

describe("I5 the headers that guard stand on every kind of answer of a page behind sign-in", () => {
  test.each(KINDS)("%s", async (_kind, status, ask) => {
    const reply = await ask();
    expect(reply.status).toBe(status);
    expectGuarded(reply);
    expect(reply.headers["cache-control"]).toContain("no-store");
  });

  test("a failure", async () => {
    await site.asOwner('ALTER TABLE "Course" RENAME TO "Course_gone"');
    const reply = await learner().get("/learn");
    await site.asOwner('ALTER TABLE "Course_gone" RENAME TO "Course"');
    expect(reply.status).toBe(500);
    expectGuarded(reply);
  });
});

test("I7 no answer opens itself to other sites", async () => {
  for (const path of [
    "/",
    "/learn",
    "/learn.data",
    `/verify/${world.certificateCode}`,
    "/healthz",
    "/favicon.svg",
    `/files/certificates/${world.certificateId}.pdf`,
  ]) {
    const reply = await learner().get(path, { Origin: "https://evil.example" });
    expect(reply.headers["access-control-allow-origin"]).toBeUndefined();
    expect(reply.headers["access-control-allow-credentials"]).toBeUndefined();
  }
});

test("A4 a mailed link leads here, whatever host the request came with", async () => {
  const { email } = await anAccount(site.prisma, "forwarded@example.org");
  const evil = {
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Proto": "https",
    Forwarded: "host=evil.example",
  };
  expect((await site.stranger().post("/forgot", { email }, evil)).status).toBe(302);
  const [mail] = await site.mailbox.to(email);
  const whole = `${mail?.html} ${mail?.text} ${JSON.stringify(mail?.headers)}`;
  expect(whole).toContain(`${site.origin}/reset?token=`);
  expect(whole).not.toContain("evil.example");
  const links = [...whole.matchAll(/https?:\/\/[^\s"'<>)]+/g)].map(([link]) => new URL(link).origin);
  expect([...new Set(links)]).toEqual([site.origin]);
});
