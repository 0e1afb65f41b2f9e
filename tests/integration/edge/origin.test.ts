import { describe, expect, test } from "vitest";
import { exchange } from "../../support/http";
import { runningSite } from "../../support/running-site";

const site = runningSite();
const FORM = { "Content-Type": "application/x-www-form-urlencoded" };
const METHODS = ["POST", "PUT", "PATCH", "DELETE"] as const;
/** The five shapes Remix can be asked in, and addresses that are none of its own. */
const PATHS = [
  "/",
  "/?index",
  "/_root.data",
  "/_root.data?_routes=root",
  "/?_data=root",
  "/no-such-page",
  "/readyz",
];

const send = (method: string, path: string, headers: Record<string, string>) =>
  exchange(site.origin, method, path, { headers: { ...FORM, ...headers }, body: "a=1" });

describe("I1 a form from another site is refused in every shape", () => {
  test.each(METHODS.flatMap((method) => PATHS.map((path) => [method, path] as const)))(
    "%s %s",
    async (method, path) => {
      const reply = await send(method, path, { Origin: "https://evil.example" });
      expect([400, 403]).toContain(reply.status);
      expect(reply.headers["access-control-allow-origin"]).toBeUndefined();
    },
  );
});

describe("I2 what is not plainly ours is refused", () => {
  const refused: [why: string, headers: () => Record<string, string>][] = [
    ["no Origin at all", () => ({})],
    ["Origin null", () => ({ Origin: "null" })],
    ["an Origin that is no origin", () => ({ Origin: "%%%" })],
    ["an empty Origin", () => ({ Origin: "" })],
    ["a sibling's Origin", () => ({ Origin: "http://sub.127.0.0.1" })],
    ["our host under another scheme", () => ({ Origin: site.origin.replace("http:", "https:") })],
    ["our host on another port", () => ({ Origin: "http://127.0.0.1:1" })],
    ["our origin with a tail", () => ({ Origin: `${site.origin}.evil.example` })],
    [
      "evil as Origin and as forwarded host",
      () => ({ Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" }),
    ],
    ["null from another site", () => ({ Origin: "null", "Sec-Fetch-Site": "cross-site" })],
    ["null from a sibling", () => ({ Origin: "null", "Sec-Fetch-Site": "same-site" })],
    ["evil that says it is us", () => ({ Origin: "https://evil.example", "Sec-Fetch-Site": "same-origin" })],
  ];
  test.each(refused)("%s", async (_why, headers) => {
    const reply = await send("POST", "/no-such-page", headers());
    expect(reply.status).toBe(403);
    expect(reply.headers["cache-control"]).toBe("no-store");
  });

  const taken: [why: string, headers: () => Record<string, string>][] = [
    ["our own Origin", () => ({ Origin: site.origin })],
    ["null from our own page", () => ({ Origin: "null", "Sec-Fetch-Site": "same-origin" })],
    ["none from our own page", () => ({ "Sec-Fetch-Site": "same-origin" })],
  ];
  test.each(taken)("%s passes", async (_why, headers) => {
    expect((await send("POST", "/no-such-page", headers())).status).not.toBe(403);
  });
});

test("I1 the shape that skips Remix' own check does not exist, however it is written", async () => {
  const loader = "routes%2F_auth%2B%2Flogin";
  const queries = [
    ...["_data", "%5Fdata", "_dat%61", "%5f%64%61%74%61"].map((name) => `${name}=${loader}`),
    ...[`a=1&_data=${loader}`, `_data=&_data=${loader}`, "_data", "_data=root"],
  ];
  for (const query of queries) {
    for (const method of ["GET", "POST"]) {
      const reply = await send(method, `/login?${query}`, { Origin: site.origin });
      expect([method, query, reply.status, reply.text]).toEqual([method, query, 400, "Bad request\n"]);
    }
  }
});
