import { beforeAll, describe, expect, test, vi } from "vitest";
import { PASSWORD } from "../../support/accounts";
import { aPerson } from "../../support/builders/people";
import { runningSite } from "../../support/running-site";
import { searchDatabase } from "../../support/search-database";
import { ACCESS } from "./access-table";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const site = runningSite();
const CLEARED = '"cache", "storage"';
let world: World;
beforeAll(async () => {
  world = await makeWorld(site.prisma);
});

describe("M8 taking part under another name", () => {
  test("one joins with an alias; no telephone number and no date of birth is asked", async () => {
    const visitor = site.stranger();
    const { text } = await visitor.get("/signup");
    expect(text).not.toMatch(/type="(?:tel|date)"|autocomplete="(?:tel|bday)/i);
    const form = {
      name: "Zorica Hiddenova",
      alias: "Linden",
      email: "linden@example.org",
      password: PASSWORD,
    };
    expect((await visitor.post("/signup", form)).status).toBe(302);
    const [mail] = await site.mailbox.to("linden@example.org");
    expect(mail?.subject).toBe("A message for you");
    const token = /token=([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? "";
    expect((await visitor.post("/confirm", { token, password: PASSWORD })).status).toBe(302);
    const account = await visitor.get("/account");
    expect(account.text).toContain("Linden");
    expect(account.text).not.toContain("Hiddenova");
    expect(await searchDatabase(process.env.DATABASE_URL ?? "", ["Hiddenova"])).toEqual([]);
    expect(site.process.output()).not.toContain("Hiddenova");
  });

  test("no page of anybody, no list and no file tells the name of a protected person", async () => {
    const { learner, organiser, administrator } = world.people;
    const name = "Zdravka Sentinelova";
    await site.prisma.user.update({ where: { id: learner }, data: { name, addressAs: name } });
    await site.prisma.enrolment.updateMany({ where: { userId: learner }, data: { nameOnCertificate: name } });
    await site.prisma.application.updateMany({
      where: { applicantId: learner },
      data: { answers: { nameOnCertificate: name } },
    });
    await site.asOwner(
      `UPDATE "Certificate" SET "nameAsPrinted" = '${name}', "sealedName" = 'x' WHERE "userId" = '${learner}'`,
    );
    await site.asOwner(`UPDATE "Certificate" SET "sealedName" = NULL WHERE "userId" = '${learner}'`);
    const person = await site.signedIn(learner);
    const done = await person.post("/account/protection", { intent: "protect", alias: "Aspen Grove" });
    expect(done.status).toBe(302);
    const tellers: string[] = [];
    let aliased = 0;
    for (const row of ACCESS) {
      const url = typeof row.url === "string" ? row.url : row.url(world);
      for (const role of row.read ?? []) {
        const visitor = role === "stranger" ? site.stranger() : await site.signedIn(world.people[role]);
        const { text, headers } = await visitor.get(url);
        if (/Sentinelova|Zdravka/.test(text + JSON.stringify(headers))) tellers.push(`${role} at ${url}`);
        if (text.includes("Aspen Grove")) aliased += 1;
      }
    }
    expect(tellers).toEqual([]);
    expect(aliased).toBeGreaterThan(20);
    expect(await searchDatabase(process.env.DATABASE_URL ?? "", ["Sentinelova", "Zdravka"])).toEqual([]);

    const page = `/admin/people/${learner}/identity`;
    const staff = await site.signedIn(organiser);
    const reason = { intent: "view", reason: "They did not arrive with the others" };
    expect((await staff.post(page, reason)).text).toContain(name);
    expect((await staff.get(page)).text).not.toContain("Sentinelova");
    const seen = await person.get("/account/protection");
    expect(seen.text).toContain("They did not arrive with the others");
    expect(seen.text).toContain("Organiser");
    const admin = await site.signedIn(administrator);
    await admin.post(`/view-as?person=${learner}`, {
      intent: "start",
      userId: learner,
      reason: "They wrote to us",
    });
    expect((await admin.get("/account/protection")).text).not.toContain("Sentinelova");
    expect(await admin.post(page, reason)).toMatchObject({ status: 403 });
    expect(site.process.output()).not.toMatch(/Sentinelova|Zdravka/);
  });
});

describe("B11 the public list of participants", () => {
  test("holds those who agreed, from the first look after it to the first after they took it back", async () => {
    const url = `/schools/${world.cohortSlug}/participants`;
    const { id } = await aPerson(site.prisma, { name: "Listed Personova" });
    const cohort = await site.prisma.cohort.findUniqueOrThrow({ where: { slug: world.cohortSlug } });
    await site.prisma.enrolment.create({
      data: { userId: id, courseId: cohort.courseId, cohortId: cohort.id },
    });
    const look = async () => (await site.stranger().get(url)).text;
    expect(await look()).not.toContain("Personova");
    const person = await site.signedIn(id);
    const consent = { kind: "public_list", textVersion: "2026-11" };
    await person.post("/account/consents", { ...consent, answer: "yes" });
    expect(await look()).toContain("Listed Personova");
    expect(await look()).toMatch(/\d+ people left out by consent/);
    expect(await look()).toContain('content="noindex, noarchive"');
    await person.post("/account/consents", { ...consent, answer: "no" });
    expect(await look()).not.toContain("Personova");
  });
});

describe("I6, M9 after somebody has left", () => {
  const leave = { "/logout": "/?notice=identity.signed-out", "/quick-exit": "/leave" } as const;

  test.each(Object.entries(leave))(
    "%s leaves nothing in the browser and no session behind",
    async (way, target) => {
      const person = await site.signedIn(world.people.other);
      expect((await person.get("/account")).headers["cache-control"]).toContain("no-store");
      const token = person.cookies.get("__Host-session") ?? "";
      const left = await person.post(way);
      expect([left.status, left.headers.location]).toEqual([302, target]);
      expect(left.headers["clear-site-data"]).toBe(CLEARED);
      expect(person.cookies.get("__Host-session") ?? "").toBe("");
      const again = site.stranger();
      again.cookies.set("__Host-session", token);
      const back = await again.get("/account");
      expect([back.status, String(back.headers.location)]).toEqual([302, expect.stringContaining("/login")]);
      expect(back.headers["cache-control"]).toContain("no-store");
    },
  );

  test("M9 the page after a quick exit is about nothing and loads nothing", async () => {
    const { text, headers, status } = await site.stranger().get("/leave");
    expect([status, headers["cache-control"]]).toEqual([200, "no-store"]);
    expect(text).not.toMatch(/common ground|<script|<link|<img|href=|school|course/i);
  });

  test("M9 whoever wants it finds the way out and a neutral title on every page, without a script", async () => {
    const { id } = await aPerson(site.prisma, { name: "Hasty" });
    const person = await site.signedIn(id);
    expect((await person.get("/learn")).text).not.toContain('action="/quick-exit"');
    await person.post("/account/protection", { intent: "discretion", quickExit: "on" });
    for (const url of ["/", "/learn", "/account", "/schools", "/no/such/page"]) {
      const { text } = await person.get(url);
      expect([url, text.includes('action="/quick-exit"')]).toEqual([url, true]);
      expect([url, /<title>([^<]*)<\/title>/.exec(text)?.[1]]).toEqual([url, "Notes"]);
      expect(text).toContain("/favicon-plain.svg");
    }
  });

  test("M9 strangers choose it for their browser, and pages kept for others do not get it", async () => {
    const visitor = site.stranger();
    await visitor.post("/preferences", { quickExit: "on", back: "/" });
    expect((await visitor.get("/")).text).toContain('action="/quick-exit"');
    expect((await site.stranger().get("/")).text).not.toContain('action="/quick-exit"');
    await visitor.post("/preferences", { quickExit: "off", back: "/" });
    expect((await visitor.get("/")).text).not.toContain('action="/quick-exit"');
  });

  test("M9 one gets away also while the database does not answer", async () => {
    const person = await site.signedIn(world.people.other);
    await site.whileDatabaseIsDown(async () => {
      const left = await person.post("/quick-exit");
      expect([left.status, left.headers.location]).toEqual([302, "/leave"]);
      expect((await person.get("/leave")).status).toBe(200);
    });
  });
});
