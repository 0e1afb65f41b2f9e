import { beforeAll, describe, expect, test, vi } from "vitest";
import { type Reply, SHAPES, type Shape, type Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { ACCESS, type AccessRow, ROLES, type Role } from "./access-table";
import { ask, rowName, UNSAFE, visitorAs } from "./row-requests";
import { halfSignedInVisitor, makeWorld, viewingVisitor, type World } from "./world";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

// why without workers: whatever changes in the database while somebody is refused is then the refused request's doing.
const site = runningSite({ WORKERS: "off" });

/**
 * Everybody of the table, and two who stand between: somebody who gave the password and not yet the second factor, to
 * every rule a stranger; and an administrator who looks at the site as the learner, who reads and sends nothing.
 */
type Who = Role | "halfSignedIn" | "viewing";
const EVERYBODY: readonly Who[] = [...ROLES, "halfSignedIn", "viewing"];

let world: World;
const visitors = new Map<Who, Visitor>();
beforeAll(async () => {
  world = await makeWorld(site.prisma);
  for (const role of ROLES) visitors.set(role, await visitorAs(site, world, role));
  visitors.set("halfSignedIn", await halfSignedInVisitor(site, world));
  visitors.set("viewing", await viewingVisitor(site, world));
});

/** Where somebody is sent who has to show first who they are. */
const DOOR = /\/(?:login|second-factor|second-factor\/set-up)\?redirectTo/;

/** What became of a request: answered, or refused in one of the ways the site refuses. */
function outcome({ status, headers, text }: Reply): "answered" | "refused" {
  const target = status === 202 ? text : String(headers.location ?? "");
  if (DOOR.test(target)) return "refused";
  return [400, 401, 403, 404, 405].includes(status) ? "refused" : "answered";
}

/** Who may read a row's page: those it names, and the two in between as far as those they stand for. */
function readersOf({ read = [], half, viewAs }: AccessRow): readonly Who[] {
  const who: Who[] = [...read];
  if (half || read.includes("stranger")) who.push("halfSignedIn");
  if (viewAs !== "closed" && read.includes("learner")) who.push("viewing");
  return who;
}

/** Who may send a row's form. Nobody does while looking at the site as somebody else, but on the way out. */
function sendersOf({ send, half, viewAs }: AccessRow): readonly Who[] {
  const who: Who[] = [...(send?.by ?? [])];
  if (half || who.includes("stranger")) who.push("halfSignedIn");
  if (viewAs === "sends") who.push("viewing");
  return who;
}

const others = (allowed: readonly Who[]) => EVERYBODY.filter((who) => !allowed.includes(who));

interface Case {
  readonly who: Who;
  readonly shape: Shape;
  readonly method: string;
}

const cases = (everybody: readonly Who[], shapes: readonly Shape[], methods: readonly string[]): Case[] =>
  everybody.flatMap((who) => shapes.flatMap((shape) => methods.map((method) => ({ who, shape, method }))));

/** A form that was looked into before it was refused: whoever looks at the site as somebody else does not get so far. */
const wasRead = ({ who, shape, method }: Case, { status }: Reply) =>
  who === "viewing" && UNSAFE.some((one) => one === method) && shape !== "fetcher" && status === 400;

/** A browser opens no more connections than it has to, and neither do we. */
const AT_ONCE = 16;

/** The cases that came out otherwise than they should, in words. */
async function surprises(
  row: AccessRow,
  all: readonly Case[],
  wanted: "answered" | "refused",
): Promise<string[]> {
  const found: string[] = [];
  const waiting = [...all];
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { who, shape, method } = next;
      const reply = await send(row, who, shape, method);
      if (outcome(reply) !== wanted || reply.status >= 500 || wasRead(next, reply))
        found.push(`${who} ${method} ${shape}: ${reply.status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

function send(row: AccessRow, who: Who, shape: Shape, method: string): Promise<Reply> {
  const visitor = visitors.get(who);
  if (!visitor) throw new Error(`Nobody is called ${who}`);
  return ask(visitor, { row, world, shape, method, headers: { Origin: site.origin } });
}

/** A resource route is its own document: the same address, asked once. */
const ALL_SHAPES = SHAPES.filter((shape) => shape !== "resource");
/** `?_data=` is refused to everybody: that shape does not exist here. */
const OWN_SHAPES = ALL_SHAPES.filter((shape) => shape !== "fetcher");

const named = ACCESS.map((row) => [rowName(row), row] as const);
const pages = named.filter(([, { read }]) => read);
const forms = named.filter(([, { send }]) => send);
const formless = named.filter(([, { send }]) => !send);

describe.each(pages)("B1 %s", (_name, row) => {
  test("is read by those who may, in every shape", async () => {
    const readers = readersOf(row);
    expect(await surprises(row, cases(readers, OWN_SHAPES, ["GET"]), "answered")).toEqual([]);
    expect(await surprises(row, cases(readers.slice(0, 1), ["document"], ["HEAD"]), "answered")).toEqual([]);
  });

  test("is refused to all others, and nothing changes", async () => {
    const refused = others(readersOf(row));
    const before = await site.fingerprint();
    const looks = [...cases(refused, OWN_SHAPES, ["GET"]), ...cases(refused, ["document"], ["HEAD"])];
    const noShape = cases(EVERYBODY, ["fetcher"], ["GET", "POST"]);
    expect(await surprises(row, [...looks, ...noShape], "refused")).toEqual([]);
    expect(await site.fingerprint()).toEqual(before);
  });
});

describe.each(forms)("B1 %s", (_name, row) => {
  test("takes no form from those who may not send one, and nothing changes", async () => {
    const before = await site.fingerprint();
    expect(await surprises(row, cases(others(sendersOf(row)), ALL_SHAPES, UNSAFE), "refused")).toEqual([]);
    expect(await site.fingerprint()).toEqual(before);
  });
});

describe.each(formless)("B1 %s", (_name, row) => {
  test("takes no form from anybody, and nothing changes", async () => {
    const before = await site.fingerprint();
    const sent = cases(EVERYBODY, ["document", "data"], ["POST", "DELETE"]);
    expect(await surprises(row, sent, "refused")).toEqual([]);
    expect(await site.fingerprint()).toEqual(before);
  });
});

// why last: these change the world the rows above speak about, and the sessions of those who send.
describe.each(forms)("B1 %s", (_name, row) => {
  test("takes the form of those who may", async () => {
    // A form that is whole is not refused for its fields either.
    const refusing = [401, 403, 404, 405, ...(row.send?.form ? [400] : [])];
    for (const role of row.send?.by ?? []) {
      const visitor = await visitorAs(site, world, role);
      const reply = await ask(visitor, { row, world, method: "POST", headers: { Origin: site.origin } });
      const { status } = reply;
      const taken = status < 500 && !refusing.includes(status);
      const shown = taken && !DOOR.test(String(reply.headers.location ?? ""));
      expect([role, status, shown]).toEqual([role, status, true]);
    }
  });
});
