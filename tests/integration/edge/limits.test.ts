import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { encodeForm, exchange } from "../../support/http";
import { runningSite } from "../../support/running-site";

const site = runningSite();
const MEGABYTE = 1_000_000;

/** What the server says to raw bytes; ends when it closes or after a pause without an answer. */
function raw(first: string, more?: (send: (chunk: string) => boolean) => Promise<void>): Promise<string> {
  const { hostname, port } = new URL(site.origin);
  return new Promise((resolve) => {
    let heard = "";
    const socket = connect(Number(port), hostname, () => {
      socket.write(first);
      void more?.((chunk) => socket.writable && socket.write(chunk));
    });
    socket.setTimeout(5_000, () => socket.destroy());
    socket.on("data", (chunk) => {
      heard += chunk.toString();
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(heard));
  });
}

const head = (method: string, path: string, ...headers: string[]) =>
  [`${method} ${path} HTTP/1.1`, `Host: ${new URL(site.origin).host}`, ...headers, "", ""].join("\r\n");

describe("E5 a body is counted as it arrives", () => {
  test.each(["/login", "/no-such-page", "/"])("100 MB to %s is refused before it is read", async (path) => {
    const reply = await raw(
      head("POST", path, `Origin: ${site.origin}`, `Content-Length: ${100 * MEGABYTE}`),
      async (send) => {
        for (let sent = 0; sent < 100 && send("x".repeat(MEGABYTE)); sent += 1)
          await new Promise((go) => setImmediate(go));
      },
    );
    expect(reply).toMatch(/^HTTP\/1\.1 413 /);
  });

  test("a body of unknown length is cut off at the cap and the connection closed", async () => {
    const chunk = `${(65_536).toString(16)}\r\n${"x".repeat(65_536)}\r\n`;
    let accepted = 0;
    const reply = await raw(
      head("POST", "/login", `Origin: ${site.origin}`, "Transfer-Encoding: chunked"),
      async (send) => {
        for (; accepted < 400; accepted += 1) {
          send(chunk);
          await new Promise((go) => setTimeout(go, 2));
        }
      },
    );
    expect(reply).toMatch(/^HTTP\/1\.1 413 /);
    expect(reply).toContain("Connection: close");
  });

  test("what arrives is counted, whatever length was announced", async () => {
    const reply = await site
      .stranger()
      .send("POST", "/no-such-page", { headers: { Origin: site.origin }, body: "x".repeat(262_145) });
    expect(reply.status).toBe(413);
  });
});

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

describe("J3 shapes that are meant to hurt", () => {
  test("E6 ten thousand fields", async () => {
    const body = encodeForm(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`f${at}`, "1"])));
    const reply = await site
      .stranger()
      .send("POST", "/login", { headers: { Origin: site.origin, ...FORM }, body });
    expect([400, 413]).toContain(reply.status);
  });

  test("JSON, however deep or large, is no form", async () => {
    for (const body of [
      `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
      JSON.stringify({ email: "x".repeat(200_000) }),
    ]) {
      const headers = { Origin: site.origin, "Content-Type": "application/json" };
      expect((await site.stranger().send("POST", "/login", { headers, body })).status).toBe(400);
    }
    const headers = { Origin: site.origin, "Content-Type": "application/json" };
    expect(
      (await site.stranger().send("POST", "/login", { headers, body: "x".repeat(2 * MEGABYTE) })).status,
    ).toBe(413);
  });

  test("a thousand parameters", async () => {
    const query = Array.from({ length: 1_000 }, (_, at) => `a=${at % 10}`).join("&");
    expect([400, 414]).toContain((await site.stranger().get(`/?${query}`)).status);
    expect((await site.stranger().get(`/?${"a=1&".repeat(101)}`)).status).toBe(400);
  });

  test("K5 names that reach into JavaScript's own objects", async () => {
    for (const name of ["__proto__", "constructor", "a.__proto__.b", "a[constructor]", "prototype"])
      expect([name, (await site.stranger().post("/login", { [name]: "x" })).status]).toEqual([name, 400]);
  });
});

/** Words that only the inside knows: stacks, SQL, libraries, files. */
const INSIDE = /node_modules|\bat \S+ \(|\bSELECT\b|\bprisma\b|\.server\.[jt]s|\.[jt]sx?:\d+|build\/server/gi;

describe("I8 requests that are no requests", () => {
  const ASKS: [what: string, ask: () => Promise<{ status: number; text: string }>][] = [
    ["a bad percent sign", () => site.stranger().get("/%")],
    ["half a letter", () => site.stranger().get("/%E0%A4%A")],
    ["a zero byte", () => site.stranger().get("/%00")],
    ["a bad percent sign in the query", () => site.stranger().get("/?a=%E0%A4%A")],
    ["a bad percent sign in data", () => site.stranger().get("/%.data")],
    ["a path that climbs", () => site.stranger().get("/assets/..%2f..%2f..%2fpackage.json")],
    ["a path that begins like a host", () => site.stranger().get("//evil.example/")],
    ["an address in full", () => exchange(site.origin, "GET", "http://evil.example/")],
    ["a cookie of 12 kB", () => site.stranger().get("/", { Cookie: `a=${"x".repeat(12_000)}` })],
    ["a cookie that is no cookie", () => site.stranger().get("/", { Cookie: "=;;;=%%%; __Host-session" })],
    [
      "a session of odd letters",
      () => site.stranger().get("/", { Cookie: `__Host-session=${"'".repeat(43)}` }),
    ],
    ["an unknown route in data", () => site.stranger().get("/_root.data?_routes=routes/none")],
    ["a language nobody has", () => site.stranger().get("/", { "Accept-Language": ",;q=,*;q=9,\u00ff" })],
    ["an action where there is none", () => site.stranger().post("/no-such-page", {})],
    [
      "a form that says it has parts and has none",
      () =>
        site.stranger().send("POST", "/login", {
          headers: { Origin: site.origin, "Content-Type": "multipart/form-data; boundary=x" },
          body: "nonsense",
        }),
    ],
    ["a manifest", () => site.stranger().get("/__manifest?p=/admin&version=x")],
  ];
  test.each(ASKS)("%s is answered without a word about the inside", async (_what, ask) => {
    const { status, text } = await ask();
    expect(status).toBeLessThan(500);
    expect(text.match(INSIDE)).toBeNull();
    expect((await site.stranger().get("/healthz")).status).toBe(200);
  });

  test("a header beyond all measure is refused by the server itself", async () => {
    const reply = await exchange(site.origin, "GET", "/", { headers: { Cookie: `a=${"x".repeat(30_000)}` } });
    expect(reply.status).toBe(431);
  });
});
