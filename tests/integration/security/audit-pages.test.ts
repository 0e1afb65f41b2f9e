import { beforeAll, describe, expect, test, vi } from "vitest";
import { REVIEWERS_ACTS } from "~/features/audit/domain/audit-line";
import { audit } from "~/platform/audit.server";
import { createContext } from "~/platform/context.server";
import { aCohort } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import type { Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { personActor } from "../../support/test-context";
import { until } from "../../support/until";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const site = runningSite({ WORKERS: "off" });
let world: World;
let page: string;
let applicationId: string;

beforeAll(async () => {
  world = await makeWorld(site.prisma);
  page = `/admin/cohorts/${world.cohortSlug}/applications/${world.applicationNumber}`;
  const sent = await site.prisma.application.findFirstOrThrow({
    where: { number: world.applicationNumber, cohort: { slug: world.cohortSlug } },
  });
  applicationId = sent.id;
});

const visitor = (role: keyof World["people"]): Promise<Visitor> => site.signedIn(world.people[role]);
const reads = (userId: string) =>
  site.prisma.auditEntry.findMany({
    where: { action: "cohorts.application-read", actorId: userId, objectId: applicationId },
  });

describe("M5 who saw an application is known", () => {
  test("whoever opens it is written down, once a day, in every shape", async () => {
    const screener = await visitor("screener");
    for (const path of [page, `${page}.data`, page, page])
      expect((await screener.get(path)).status).toBe(200);
    expect(await reads(world.people.screener)).toHaveLength(1);
  });

  test("twenty who look at once leave one line each", async () => {
    const organiser = await visitor("organiser");
    await Promise.all(Array.from({ length: 20 }, () => organiser.get(page)));
    expect(await reads(world.people.organiser)).toHaveLength(1);
  });

  test("whoever may not open it leaves no line there", async () => {
    expect((await (await visitor("otherOrganiser")).get(page)).status).toBe(404);
    expect(await reads(world.people.otherOrganiser)).toEqual([]);
  });

  test("one query answers: for auditors by the object, for organisers on the application's own page", async () => {
    const organiser = await visitor("organiser");
    await organiser.get(page);
    const log = await (await visitor("auditor")).get(`/admin/audit?type=application&id=${applicationId}`);
    const history = await organiser.get(`${page}/history`);
    for (const { status, text } of [log, history]) {
      expect(status).toBe(200);
      expect(text).toContain("Opened an application");
      expect(text).toContain("Organiser");
    }
    expect((await organiser.get(page)).text).toContain(`${page}/history`);
  });

  test("opening a person's page is written down too", async () => {
    const administrator = await visitor("administrator");
    await administrator.get(`/admin/people/${world.people.other}`);
    const entry = await site.prisma.auditEntry.findFirst({
      where: { action: "identity.person-read", objectId: world.people.other },
    });
    expect(entry?.actorId).toBe(world.people.administrator);
  });

  test("and so is whoever takes the list away", async () => {
    const reply = await (await visitor("organiser")).get(
      `/admin/cohorts/${world.cohortSlug}/applications.csv`,
    );
    expect(reply.status).toBe(200);
    const taken = await site.prisma.auditEntry.findFirst({
      where: { action: "cohorts.applications-exported" },
    });
    expect(taken?.actorId).toBe(world.people.organiser);
  });

  test("a door that stayed shut is in the site's log: who, which rule, and nothing of what was asked for", async () => {
    const learner = await visitor("learner");
    const reply = await learner.get("/admin/people?search=Sentinel-Asked");
    expect(reply.status).toBe(404);
    const line = await lineOf(String(reply.headers["x-request-id"]), "refused");
    expect(line).toMatchObject({ policy: "administrators", actor: world.people.learner, method: "GET" });
    const posted = await learner.post("/admin/people?x=1", { name: "Sentinel-Sent" });
    await lineOf(String(posted.headers["x-request-id"]), "request");
    const foreign = await learner.get(`/learn/reviews/${world.allocationId}`);
    expect(await lineOf(String(foreign.headers["x-request-id"]), "refused")).toMatchObject({
      actor: world.people.learner,
    });
    expect(site.process.output()).not.toMatch(/Sentinel-(?:Asked|Sent)/);
  });
});

async function lineOf(requestId: string, msg: string): Promise<Record<string, unknown>> {
  const lines = () =>
    site.process
      .output()
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter((line) => line.requestId === requestId && line.msg === msg);
  await until(`a line "${msg}"`, () => lines().length > 0);
  return lines()[0] ?? {};
}

describe("D9 the log is no way around blind review", () => {
  test("what a reviewer did names nobody, in the list, by the object, by the person and in the file", async () => {
    const auditor = await visitor("auditor");
    const ctx = createContext(personActor(world.people.reviewer));
    for (const action of REVIEWERS_ACTS)
      await audit(ctx, { action, objectType: "review-allocation", objectId: world.allocationId });
    const byObject = await auditor.get(`/admin/audit?type=review-allocation&id=${world.allocationId}`);
    expect(byObject.text).toContain("Sent a review");
    expect(byObject.text).toContain("A reviewer");
    expect(byObject.text).not.toContain(world.people.reviewer);
    const byPerson = await auditor.get(`/admin/audit?person=${world.people.reviewer}`);
    expect(byPerson.text).toContain("Handed in a work");
    expect(byPerson.text).not.toContain(world.allocationId);
    const file = await auditor.post("/admin/audit.csv", { type: "review-allocation" });
    expect(file.text).toContain(world.allocationId);
    expect(file.text).not.toContain(world.people.reviewer);
  });
});

describe("searching the log", () => {
  test("by area, days and page, all of it in the address", async () => {
    const administrator = await visitor("administrator");
    const ctx = createContext(personActor(world.people.instructor));
    for (let n = 0; n < 120; n += 1)
      await audit(ctx, { action: "catalogue.course-imported", objectType: "course", objectId: `page-${n}` });
    const seen: string[] = [];
    let next: string | undefined = "/admin/audit?action=catalogue.&type=course";
    let pages = 0;
    for (; next && pages < 10; pages += 1) {
      const { text, status } = await administrator.get(next);
      expect(status).toBe(200);
      seen.push(...[...text.matchAll(/<code[^>]*>(page-\d+)</g)].map(([, id]) => id ?? ""));
      next = /href="([^"]*before=[^"]*)"/.exec(text)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(new Set(seen).size).toBe(120);
    expect(seen).toHaveLength(120);
    expect(pages).toBe(3);
    const past = await administrator.get("/admin/audit?from=2020-01-01&to=2020-12-31");
    expect(past.text).toContain("No entry fits");
  });

  test("what is no search is refused, what was typed stands for itself", async () => {
    const administrator = await visitor("administrator");
    for (const query of [
      "from=yesterday",
      "before=x",
      "action=%25",
      "type=a%20b",
      "id=%27%3B--",
      "person=a&person=b",
    ])
      expect([query, (await administrator.get(`/admin/audit?${query}`)).status]).toEqual([query, 400]);
    expect((await administrator.get("/admin/audit?from=&to=&id=&person=&action=&type=")).status).toBe(200);
  });

  test("an auditor of one cohort sees what belongs to it and nothing else", async () => {
    const cohort = await site.prisma.cohort.findUniqueOrThrow({ where: { slug: world.cohortSlug } });
    const elsewhere = await aCohort(site.prisma);
    const { id: userId } = await aPerson(site.prisma);
    await site.prisma.roleGrant.create({ data: { userId, role: "auditor", cohortId: cohort.id } });
    const ctx = createContext(personActor(world.people.organiser));
    await audit(ctx, { action: "cohorts.changed", objectType: "cohort", objectId: cohort.id });
    await audit(ctx, { action: "cohorts.changed", objectType: "cohort", objectId: elsewhere.id });
    const auditor = await site.signedIn(userId);
    const { text } = await auditor.get("/admin/audit");
    expect(text).toContain(cohort.id);
    expect(text).not.toContain(elsewhere.id);
    expect(text).not.toContain("Brought in a course");
    expect((await auditor.get(`/admin/audit?id=${elsewhere.id}`)).text).toContain("No entry fits");
    expect((await auditor.post("/admin/audit.csv", {})).text).not.toContain(elsewhere.id);
  });

  test("the file is written for spreadsheets, with ids and without names, and taking it is itself an entry", async () => {
    const ctx = createContext(personActor(world.people.administrator));
    const reason = '=HYPERLINK("http://evil.example")';
    await audit(ctx, { action: "identity.suspended", objectType: "User", objectId: "formula", reason });
    const reply = await (await visitor("auditor")).post("/admin/audit.csv", { id: "formula" });
    expect(reply.headers["content-type"]).toContain("text/csv");
    expect(reply.text).toContain("\"'=HYPERLINK");
    expect(reply.text).toContain(world.people.administrator);
    expect(reply.text).not.toContain("Administrator,");
    const taken = await site.prisma.auditEntry.findFirst({
      where: { action: "audit.log-exported", objectId: "formula" },
    });
    expect(taken).toMatchObject({ actorId: world.people.auditor, details: { entries: 1 } });
  });
});
