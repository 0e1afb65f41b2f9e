import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { anAccount, PASSWORD } from "../../support/accounts";
import { aPerson } from "../../support/builders/people";
import { aWholeLife, MINE } from "../../support/builders/privacy";
import type { Reply, Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { searchDatabase } from "../../support/search-database";

const site = runningSite();
const UNKNOWN = "/account/privacy/AAAAAAAAAAAAAAAAAAAAAA.zip";

/** What anybody can see of an answer; the number of the request and the nonce are other ones each time. */
const shown = ({ status, headers, text }: Reply) => ({
  status,
  headers: Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !/^(?:date|x-request-id|content-security-policy|set-cookie)$/.test(name),
    ),
  ),
  text: text.replace(/nonce="[^"]+"|[0-9a-zA-Z_-]{8,}\.js/g, ""),
});

async function linkOf(visitor: Visitor): Promise<string> {
  await visitor.post("/account/privacy");
  const page = await visitor.get("/account/privacy");
  return /\/account\/privacy\/[\w-]{22}\.zip/.exec(page.text)?.[0] ?? "no link";
}

describe("a copy of one's own data", () => {
  test("M1 is a file that holds what is the person's, and carries every header", async () => {
    const life = await aWholeLife(site.prisma);
    // Sealed with the key of this test, which is not the site's.
    await site.prisma.protectedIdentity.deleteMany();
    const visitor = await site.signedIn(life.userId);
    const reply = await visitor.get(await linkOf(visitor), { "Accept-Encoding": "gzip" });
    expect(reply.status).toBe(200);
    expect(reply.headers).toMatchObject({
      "content-type": "application/zip",
      "content-disposition": 'attachment; filename="my-data.zip"',
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
      "transfer-encoding": "chunked",
    });
    const files = unzipSync(new Uint8Array(reply.bytes));
    expect(Object.keys(files)).toEqual(["index.html", "data.json", "files/certificate-1.pdf"]);
    expect(strFromU8(files["data.json"]!)).toContain(`${MINE} motivation`);
  });

  test("B9 another's link, one's own after a day, and a link without a session are the same 404", async () => {
    const [ana, boris] = [await aPerson(site.prisma), await aPerson(site.prisma)];
    const [mine, others] = [await site.signedIn(ana.id), await site.signedIn(boris.id)];
    const link = await linkOf(mine);
    expect((await mine.get(link)).status).toBe(200);
    const another = await others.get(link);
    expect(another.status).toBe(404);
    expect(shown(another)).toEqual(shown(await others.get(UNKNOWN)));
    expect(shown(await site.stranger().get(link))).toEqual(shown(await site.stranger().get(UNKNOWN)));
    expect((await site.stranger().get(link)).status).toBe(404);
    await site.prisma.dataExport.updateMany({ where: { userId: ana.id }, data: { expiresAt: new Date() } });
    expect(shown(await mine.get(link))).toEqual(shown(await mine.get(UNKNOWN)));
    for (const shape of [`${link}.data`, `${link}?_data=x`, link.replace(".zip", ""), `${link}/`])
      expect((await others.get(shape)).text).not.toContain("PK");
  });

  test("A12 asks for a proof of who acts first", async () => {
    const { id } = await aPerson(site.prisma);
    const visitor = await site.signedIn(id);
    const link = await linkOf(visitor);
    await site.prisma.authSession.updateMany({ where: { userId: id }, data: { sudoAt: null } });
    for (const reply of [
      await visitor.get(link),
      await visitor.get("/account/privacy/erase"),
      await visitor.post("/account/privacy"),
    ])
      expect(reply.headers.location).toMatch(/^\/step-up\?redirectTo=/);
    expect(
      await site.prisma.auditEntry.count({ where: { objectId: id, action: "privacy.export-requested" } }),
    ).toBe(1);
  });

  test("J8 twenty downloads at once: one is sent, the others are told to wait", async () => {
    const { id } = await aPerson(site.prisma);
    const visitor = await site.signedIn(id);
    const link = await linkOf(visitor);
    const before = await site.prisma.dataExport.count({ where: { userId: id } });
    const asked = await Promise.all(Array.from({ length: 20 }, () => visitor.post("/account/privacy")));
    expect(asked.every(({ status }) => status === 302)).toBe(true);
    expect(await site.prisma.dataExport.count({ where: { userId: id } })).toBe(before);
    const replies = await Promise.all(Array.from({ length: 20 }, () => visitor.get(link)));
    const statuses = replies.map(({ status }) => status);
    expect(statuses.every((status) => status === 200 || status === 429)).toBe(true);
    expect(statuses).toContain(200);
    expect(statuses).toContain(429);
    expect((await visitor.get(link)).status).toBe(200);
  });

  test("a reader who leaves half-way can come back at once", async () => {
    const { id } = await aPerson(site.prisma);
    const visitor = await site.signedIn(id);
    const link = await linkOf(visitor);
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const leaving = new AbortController();
    const reply = await fetch(site.origin + link, { headers: { Cookie: cookie }, signal: leaving.signal });
    leaving.abort();
    await reply.text().catch(() => undefined);
    await expect.poll(async () => (await visitor.get(link)).status).toBe(200);
  });
});

describe("M2 erasing oneself on the site", () => {
  const email = "leaver-sent@example.org";
  let userId: string;
  let visitor: Visitor;
  beforeAll(async () => {
    ({ id: userId } = await anAccount(site.prisma, email, "leaver-sent Name"));
    visitor = site.stranger();
    await visitor.post("/login", { email, password: PASSWORD });
  });

  test("M2 the word has to be typed; then the person is signed out and cannot come back", async () => {
    const wrong = await visitor.post("/account/privacy/erase", { word: "no" });
    expect(wrong.status).toBe(400);
    const done = await visitor.post("/account/privacy/erase", { word: "erase" });
    expect([done.status, done.headers.location]).toEqual([302, expect.stringMatching(/^\//)]);
    expect(visitor.cookies.has("__Host-session")).toBe(false);
    const again = site.stranger();
    await again.post("/login", { email, password: PASSWORD });
    expect((await again.get("/account")).status).toBe(302);
    expect(await site.prisma.authSession.count({ where: { userId } })).toBe(0);
  });

  test("M2 nothing of them is left in the database, its queues, the site's files or its log", async () => {
    const needles = ["leaver-sent"];
    expect(await searchDatabase(site.databaseUrl, needles)).toEqual([]);
    const { dataDir, output } = site.process;
    const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    const texts = [
      output(),
      ...files.map((file) => readFileSync(path.join(file.parentPath, file.name), "latin1")),
    ];
    expect(needles.filter((needle) => texts.some((text) => text.includes(needle)))).toEqual([]);
  });
});

describe("L5 the record of processing", () => {
  test("L5 is for administrators, and holds rules alone", async () => {
    const { id } = await aPerson(site.prisma, { role: "administrator", name: "Only Administrator" });
    const reply = await (await site.signedIn(id)).get("/admin/privacy");
    expect(reply.status).toBe(200);
    expect(reply.text).toContain("183 days");
    expect(reply.text).not.toMatch(/@example\.org|argon2id\$/);
  });
});
