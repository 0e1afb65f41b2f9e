import { describe, expect, test, vi } from "vitest";
import { issueIfEligible } from "~/features/certificates/index.server";
import { withdraw } from "~/features/enrolment/index.server";
import { grantRole, revokeRole, suspend } from "~/features/identity/index.server";
import { createContext } from "~/platform/context.server";
import { system } from "~/shared/actor";
import { anAccount, PASSWORD } from "../../support/accounts";
import { AFTER_SCHOOL, aLearner, aSchool } from "../../support/builders/certificates";
import { giveFactor } from "../../support/builders/people";
import { drainOutbox } from "../../support/drain-outbox";
import type { Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";

vi.setConfig({ testTimeout: 60_000 });

const site = runningSite({ WORKERS: "off" });
const FIREFOX = "Mozilla/5.0 (Android 14; Mobile; rv:134.0) Gecko/134.0 Firefox/134.0";
const rules = () => createContext(system("test"));
let count = 0;
const anybody = () => {
  count += 1;
  return anAccount(site.prisma, `sessions-${count}@example.org`);
};

async function signIn(email: string, userAgent = FIREFOX): Promise<Visitor> {
  const visitor = site.stranger();
  const reply = await visitor.post("/login", { email, password: PASSWORD }, { "User-Agent": userAgent });
  expect(reply.status).toBe(302);
  return visitor;
}

const isSignedIn = async (visitor: Visitor) => (await visitor.get("/account")).status === 200;
const handlesIn = (text: string) => [...text.matchAll(/name="handle" value="([^"]+)"/g)].map(([, at]) => at!);

describe("the list of sessions", () => {
  test("A8 names browsers in two words, marks this one, and holds neither tokens nor what the table calls them", async () => {
    const { id, email } = await anybody();
    const here = await signIn(email);
    await signIn(email, "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36");
    const pages = [await here.get("/account/sessions"), await here.get("/account/sessions.data")];
    expect(pages[0]?.text).toMatch(/Firefox, Android.*This browser.*Chrome, Linux/s);
    expect(pages[0]?.text).not.toMatch(/Gecko|Mozilla/);
    const rows = await site.prisma.authSession.findMany({ where: { userId: id } });
    expect(rows).toHaveLength(2);
    for (const { text } of pages)
      for (const secret of [...rows.map((row) => row.id), ...here.cookies.values()])
        expect(text).not.toContain(secret);
  });

  test("A7 one is ended by its button, and is refused at its next request", async () => {
    const { email } = await anybody();
    const [here, there] = [await signIn(email), await signIn(email)];
    const [handle = ""] = handlesIn((await here.get("/account/sessions")).text);
    expect((await here.post("/account/sessions", { intent: "end", handle })).status).toBe(302);
    expect(await isSignedIn(there)).toBe(false);
    expect(await isSignedIn(here)).toBe(true);
    expect((await here.post("/account/sessions", { intent: "end", handle })).status).toBe(404);
  });

  test("A7 all others end at once, and no other browser is known any more", async () => {
    const { id, email } = await anybody();
    const [here, ...others] = [await signIn(email), await signIn(email), await site.signedIn(id)];
    expect((await here.post("/account/sessions", { intent: "end-others" })).status).toBe(302);
    expect(await Promise.all(others.map(isSignedIn))).toEqual([false, false]);
    expect(await isSignedIn(here)).toBe(true);
    expect(await site.prisma.knownDevice.count({ where: { userId: id } })).toBe(1);
  });

  test("B4 somebody else's session does not exist", async () => {
    const [mine, other] = [await anybody(), await anybody()];
    const [here, theirs] = [await signIn(mine.email), await signIn(other.email)];
    const { handle } = await site.prisma.authSession.findFirstOrThrow({ where: { userId: other.id } });
    const before = await site.fingerprint();
    const foreign = await here.post("/account/sessions", { intent: "end", handle });
    const unknown = await here.post("/account/sessions", { intent: "end", handle: "x".repeat(22) });
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect(even(foreign.text)).toBe(even(unknown.text));
    expect(await site.fingerprint()).toEqual(before);
    expect(await isSignedIn(theirs)).toBe(true);
  });
});

/** A page without what differs between any two: its number and its nonce. */
const even = (text: string) =>
  text.replace(/nonce="[^"]*"/g, "").replace(/[0-9a-f]{8}-[0-9a-f]{4}/g, "number");

const HOUR = 1;
const DAY = 24 * HOUR;

describe("A9 a session ends, as if the clock stood later", () => {
  /** Moves a person's sessions into the past, which is to them as if the clock had moved on. */
  const hoursPass = (userId: string, hours: number) => site.prisma.$executeRaw`
    UPDATE "AuthSession" SET "createdAt" = "createdAt" - make_interval(secs => ${hours * 3_600}),
      "expiresAt" = "expiresAt" - make_interval(secs => ${hours * 3_600}),
      "absoluteExpiresAt" = "absoluteExpiresAt" - make_interval(secs => ${hours * 3_600}) WHERE "userId" = ${userId}`;
  /** Whether it lives after use at such a pace for so long. */
  async function livesAfter(visitor: Visitor, userId: string, hours: number, pace: number): Promise<boolean> {
    for (let passed = 0; passed < hours; passed += pace) {
      await hoursPass(userId, Math.min(pace, hours - passed));
      if (!(await isSignedIn(visitor))) return false;
    }
    return true;
  }
  const MINUTE = HOUR / 60;
  const rows: [what: string, staff: boolean, hours: number, pace: number, lives: boolean][] = [
    ["a learner's after 14 days unused", false, 14 * DAY, 14 * DAY, false],
    ["a learner's not a minute sooner", false, 14 * DAY - MINUTE, 14 * DAY, true],
    ["a learner's after 30 days of use", false, 30 * DAY, 5 * DAY, false],
    ["a learner's not a minute sooner, used", false, 30 * DAY - MINUTE, 5 * DAY, true],
    ["staff's after an hour unused", true, HOUR, HOUR, false],
    ["staff's not a minute sooner", true, HOUR - MINUTE, HOUR, true],
    ["staff's after 12 hours of use", true, 12 * HOUR, HOUR / 2, false],
    ["staff's not a minute sooner, used", true, 12 * HOUR - MINUTE, HOUR / 2, true],
  ];
  test.each(rows)("%s", async (_what, staff, hours, pace, lives) => {
    const { id, email } = await anybody();
    if (staff) await grantRole(rules(), { userId: id, role: "screener" });
    const visitor = await signIn(email);
    // As after the second factor staff have to give: what happens without it has tests of its own.
    if (staff) await passFactor(id);
    expect(await livesAfter(visitor, id, hours, pace)).toBe(lives);
  });

  async function passFactor(userId: string): Promise<void> {
    await giveFactor(site.prisma, userId);
    await site.prisma.authSession.updateMany({ where: { userId }, data: { mfaAt: new Date() } });
  }
});

describe("A14 what is taken away is gone with the next request, mail and job", () => {
  test("a suspended account: no page, no sign-in, no mail that was on its way", async () => {
    const { id, email } = await anybody();
    const visitor = await signIn(email);
    expect((await site.stranger().post("/forgot", { email })).status).toBe(302);
    await suspend(rules(), { userId: id, reason: "test" });
    expect((await visitor.get("/account")).headers.location).toContain("/login");
    expect((await visitor.post("/account", { name: "Still here" })).status).toBe(403);
    await drainOutbox();
    expect(await site.prisma.keptMail.count({ where: { toAddress: email } })).toBe(0);
    const again = await site.stranger().post("/login", { email, password: PASSWORD });
    expect([again.status, again.setCookies]).toEqual([409, []]);
  });

  test("a role: its pages do not exist", async () => {
    const { id } = await anybody();
    await grantRole(rules(), { userId: id, role: "administrator" });
    const visitor = await site.signedIn(id);
    expect((await visitor.get("/admin/people")).status).toBe(200);
    const other = await anybody();
    await grantRole(rules(), { userId: other.id, role: "administrator" });
    const grant = await site.prisma.roleGrant.findFirstOrThrow({ where: { userId: id } });
    await revokeRole(rules(), { userId: id, grantId: grant.id });
    expect((await visitor.get("/admin/people")).status).not.toBe(200);
    expect((await (await site.signedIn(id)).get("/admin/people")).status).toBe(404);
  });

  test("a membership: no certificate, whatever was earned", async () => {
    const school = await aSchool(site.prisma);
    const earned = { cohortId: school.cohortId };
    const [stays, leaves, isOut] = [
      await aLearner(site.prisma, school),
      await aLearner(site.prisma, school),
      await aLearner(site.prisma, school),
    ];
    const { id } = await site.prisma.enrolment.findFirstOrThrow({ where: { userId: leaves.id } });
    await withdraw(rules(), { enrolmentId: id });
    await suspend(rules(), { userId: isOut.id, reason: "test" });
    const worker = createContext(system("worker"), { now: AFTER_SCHOOL });
    const outcomes = [];
    for (const { id: userId } of [stays, leaves, isOut])
      outcomes.push((await issueIfEligible(worker, { ...earned, userId })).outcome);
    expect(outcomes).toEqual(["issued", "not-eligible", "not-eligible"]);
  });
});
