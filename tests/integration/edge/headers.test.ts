import { beforeAll, describe, expect, test } from "vitest";
import { expectGuarded } from "../../support/guarded-headers";
import { exchange, type Reply } from "../../support/http";
import { runningSite } from "../../support/running-site";

const site = runningSite();

/** Every kind of answer the site gives, by what asks for it. */
const KINDS: [kind: string, status: number, ask: () => Promise<Reply>][] = [
  ["a page", 200, () => site.stranger().get("/")],
  ["a page asked for twice", 200, () => site.stranger().get("/")],
  ["a page's data", 200, () => site.stranger().get("/_root.data")],
  ["a page that does not exist", 404, () => site.stranger().get("/no-such-page")],
  ["data that does not exist", 404, () => site.stranger().get("/no-such-page.data")],
  ["a static file", 200, () => site.stranger().get("/favicon.svg")],
  ["an asset that does not exist", 404, () => site.stranger().get("/assets/no-such-file.js")],
  [
    "a form from elsewhere",
    403,
    () => site.stranger().post("/login", {}, { Origin: "https://evil.example" }),
  ],
  ["a form that is too large", 413, () => site.stranger().post("/login", { a: "x".repeat(300_000) })],
  ["an address that is too long", 414, () => site.stranger().get(`/${"a".repeat(5_000)}`)],
  ["a malformed address", 400, () => site.stranger().get("/%E0%A4%A")],
  ["a method no page has", 405, () => site.stranger().send("PROPFIND", "/")],
  [
    "another name for this server",
    421,
    () => exchange(site.origin, "GET", "/", { headers: { Host: "evil.example" } }),
  ],
  ["health", 200, () => site.stranger().get("/healthz")],
  ["readiness", 200, () => site.stranger().get("/readyz")],
];

describe("I5 the headers that guard stand on every kind of answer", () => {
  test.each(KINDS)("%s", async (_kind, status, ask) => {
    const reply = await ask();
    expect(reply.status).toBe(status);
    expectGuarded(reply);
  });

  test("a redirect", async () => {
    const reply = await site.stranger().get("/preferences/language?to=en&back=/");
    expect(Math.floor(reply.status / 100)).toBe(3);
    expectGuarded(reply);
  });

  test("a page, unchanged since it was last asked for", async () => {
    const first = await site.stranger().get("/");
    const again = await site.stranger().get("/", { "If-None-Match": String(first.headers.etag) });
    expect(again.status).toBe(304);
    expectGuarded(again);
    expect(again.headers["content-security-policy"]).not.toContain("nonce-");
  });

  test("no nonce is given twice, and a kept page has none", async () => {
    const nonce = async () =>
      /'nonce-([^']+)'/.exec(
        String((await site.stranger().get("/no-such-page")).headers["content-security-policy"]),
      )?.[1];
    const [one, two] = [await nonce(), await nonce()];
    expect(one).toMatch(/^\S{24}$/);
    expect(one).not.toBe(two);
    expect((await site.stranger().get("/")).headers["content-security-policy"]).not.toContain("nonce-");
  });
});

describe("I5 pages of a signed-in person", () => {
  let person: string;
  beforeAll(async () => {
    person = (
      await site.prisma.user.create({
        data: { email: "ines@example.org", name: "Ines", emailVerifiedAt: new Date() },
      })
    ).id;
  });

  test.each(["/", "/no-such-page", "/_root.data"])("%s is kept by no browser", async (path) => {
    const visitor = await site.signedIn(person);
    const reply = await visitor.get(path);
    expectGuarded(reply);
    expect(reply.headers["cache-control"]).toBe("no-store");
  });

  test("a page kept for strangers is never shown to them with a person's name, nor to a person", async () => {
    const visitor = await site.signedIn(person);
    expect((await site.stranger().get("/")).text).not.toContain("Ines");
    expect((await visitor.get("/")).text).toContain("Ines");
    expect((await site.stranger().get("/")).text).not.toContain("Ines");
  });
});
