import { beforeAll, describe, expect, test, vi } from "vitest";
import { encodeForm, type Reply } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { ACCESS, type AccessRow, type Role } from "./access-table";
import { formOf, rowName, senderOf, urlOf, visitorAs } from "./row-requests";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const site = runningSite({ WORKERS: "off" });
let world: World;
beforeAll(async () => {
  world = await makeWorld(site.prisma);
});

type Sending = AccessRow & { readonly send: NonNullable<AccessRow["send"]> };
/** Forms that somebody of this world may send: who has to set up a second factor is nobody here. */
const SENDING = ACCESS.filter(
  (row): row is Sending => row.send !== undefined && (row.send.by.length > 0 || row.half !== undefined),
).map((row) => [rowName(row), row] as const);
const FORM = "application/x-www-form-urlencoded";

async function sendTo(row: Sending, body: string, type = FORM, query = ""): Promise<Reply> {
  const visitor = await senderOf(site, world, row);
  const path = `${urlOf(row, world).split("?")[0]}${query}`;
  return visitor.send("POST", path, { headers: { Origin: site.origin, "Content-Type": type }, body });
}

/** Bodies that the edge refuses by their size or kind, whatever they are sent to. */
const TOO_MUCH: [what: string, body: string, type?: string][] = [
  ["JSON nested 100,000 deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "application/json"],
  ["two megabytes of JSON", JSON.stringify({ a: "x".repeat(2_000_000) }), "application/json"],
  ["a form of 300 kB", `a=${"x".repeat(300_000)}`],
  ["ten thousand fields", Array.from({ length: 10_000 }, (_, at) => `f${at}=`).join("&")],
];

const order = (type: string, payload: string) =>
  `__intent__=${encodeURIComponent(`{"type":"${type}","payload":${payload}}`)}`;

/** Fields whose names ask a reader of forms for more than they hold. */
const HURTFUL: [what: string, body: string][] = [
  ["a name nested 60,000 deep", `${"a.".repeat(60_000)}a=1`],
  ["a list nested 60,000 deep", `a${"[0]".repeat(60_000)}=1`],
  ["a list of four thousand million places", "a[4294967290]=1"],
  ["the same, of a list that is there", "a[0]=1&a.4294967290=1"],
  ["a list that says how long it is", "a[0]=1&a.length=4294967290"],
  ["what the library of forms means by it", "__intent__=x&__state__=x"],
  ["its order to write a list", order("insert", '{"name":"a","index":4294967290}')],
  ["its order to replace everything", order("update", '{"value":{"email":{"not":""},"__proto__":{"x":1}}}')],
  ["its state, nested", `__state__=${encodeURIComponent("[".repeat(20_000))}`],
];

const many = `?${Array.from({ length: 1_000 }, (_, at) => `q${at}=1`).join("&")}`;

describe("J3 bodies made to hurt are refused by every form", () => {
  test.each(SENDING)("%s", async (_name, row) => {
    const answers = await Promise.all(
      HURTFUL.map(async ([what, body]) => [what, (await sendTo(row, body)).status]),
    );
    expect(answers.filter(([, status]) => status !== 400)).toEqual([]);
    expect([400, 414]).toContain((await sendTo(row, "", FORM, many)).status);
  });

  test("and what is too much in itself, before any form is asked", async () => {
    for (const [, row] of [SENDING[0], SENDING.at(-1), SENDING.find(([, { read }]) => !read)].flatMap(
      (one) => (one ? [one] : []),
    ))
      for (const [what, body, type] of TOO_MUCH) {
        const { status } = await sendTo(row, body, type);
        expect([what, status === 400 || status === 413]).toEqual([what, true]);
      }
  });
});

/** Names that would reach into the objects every other object comes from. */
const REACHING = [
  "__proto__",
  "__proto__.polluted",
  "__proto__[polluted]",
  "constructor",
  "constructor.prototype.polluted",
  "a.__proto__.polluted",
  "a[constructor][prototype]",
  "prototype",
];

describe("K5 names that reach into JavaScript's objects, and fields sent twice", () => {
  test.each(SENDING)("%s", async (_name, row) => {
    const before = await site.fingerprint();
    for (const name of REACHING)
      expect([name, (await sendTo(row, encodeForm({ [name]: "yes" }))).status]).toEqual([name, 400]);
    expect(await site.fingerprint()).toEqual(before);

    const form = encodeForm(formOf(row, world));
    if (form === "") return;
    const twice = await sendTo(row, `${form}&${form}`);
    expect([twice.status >= 500, twice.status]).toEqual([false, twice.status]);
  });

  test("in a query they are ignored or refused, and no object changes for it", async () => {
    for (const [, row] of ACCESS.map((one) => [rowName(one), one] as const)) {
      if (!row.read?.length) continue;
      const visitor = await visitorAs(site, world, row.read.at(-1) as Role);
      const path = urlOf(row, world).split("?")[0];
      const query = new URLSearchParams(REACHING.map((name) => [name, "yes"])).toString();
      const reply = await visitor.get(`${path}?${query}`);
      expect([path, reply.status < 500]).toEqual([path, true]);
    }
    const page = await site.stranger().get("/login");
    expect([page.status, page.text.includes("polluted")]).toEqual([200, false]);
  });
});
