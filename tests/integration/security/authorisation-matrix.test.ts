import { beforeAll, describe, expect, test, vi } from "vitest";
import { addressOf, encodeForm, type Reply, SHAPES, type Shape, type Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { ACCESS, type AccessRow, ROLES, type Role } from "./access-table";
import { builtRoutes } from "./built-routes";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

// why without workers: whatever changes in the database while somebody is refused is then the refused request's doing.
const site = runningSite({ WORKERS: "off" });
const routes = builtRoutes();
let world: World;
beforeAll(async () => {
  world = await makeWorld(site.prisma);
});

const UNSAFE = ["POST", "PUT", "PATCH", "DELETE"];

async function visitorAs(role: Role): Promise<Visitor> {
  return role === "stranger" ? site.stranger() : site.signedIn(world.people[role]);
}

/** What became of a request: answered, or refused in one of the ways the site refuses. */
function outcome({ status, headers, text }: Reply): "answered" | "refused" {
  const target = status === 202 ? text : String(headers.location ?? "");
  if (/\/login\?redirectTo/.test(target)) return "refused";
  return [400, 401, 403, 404, 405].includes(status) ? "refused" : "answered";
}

const urlOf = ({ url }: AccessRow) => (typeof url === "string" ? url : url(world));
const formOf = ({ send }: AccessRow) =>
  typeof send?.form === "function" ? send.form(world) : (send?.form ?? {});

async function ask(row: AccessRow, role: Role, shape: Shape, method = "GET"): Promise<Reply> {
  const visitor = await visitorAs(role);
  const isIndex = routes[row.route]?.index ?? false;
  const address = addressOf(shape, { routeId: row.route, url: urlOf(row), isIndex }, method);
  if (!UNSAFE.includes(method)) return visitor.send(method, address);
  const headers = { Origin: site.origin, "Content-Type": "application/x-www-form-urlencoded" };
  return visitor.send(method, address, { headers, body: encodeForm(formOf(row)) });
}

interface Case {
  readonly role: Role;
  readonly shape: Shape;
  readonly method: string;
}

const cases = (roles: readonly Role[], shapes: readonly Shape[], methods: readonly string[]): Case[] =>
  roles.flatMap((role) => shapes.flatMap((shape) => methods.map((method) => ({ role, shape, method }))));

/** The cases that came out otherwise than they should, in words. */
async function surprises(
  row: AccessRow,
  all: readonly Case[],
  wanted: "answered" | "refused",
): Promise<string[]> {
  const found = await Promise.all(
    all.map(async ({ role, shape, method }) => {
      const reply = await ask(row, role, shape, method);
      return outcome(reply) === wanted && reply.status < 500
        ? []
        : [`${role} ${method} ${shape}: ${reply.status}`];
    }),
  );
  return found.flat();
}

const others = (allowed: readonly Role[]) => ROLES.filter((role) => !allowed.includes(role));
/** `?_data=` is refused to everybody: that shape does not exist here. */
const OWN_SHAPES = SHAPES.filter((shape) => shape !== "fetcher");

const named = ACCESS.map(
  (row) =>
    [
      `${row.route} at ${typeof row.url === "string" ? row.url : row.url.toString().replace(/^.*?`|`.*$/gs, "")}`,
      row,
    ] as const,
);

describe.each(named)("B1 %s", (_name, row) => {
  test.runIf(row.read)("is read by those who may, in every shape", async () => {
    expect(await surprises(row, cases(row.read ?? [], OWN_SHAPES, ["GET"]), "answered")).toEqual([]);
    expect(
      await surprises(row, cases((row.read ?? []).slice(0, 1), ["document"], ["HEAD"]), "answered"),
    ).toEqual([]);
  });

  test.runIf(row.read)("is refused to all others, and nothing changes", async () => {
    const refused = others(row.read ?? []);
    const before = await site.fingerprint();
    expect(
      await surprises(
        row,
        [...cases(refused, OWN_SHAPES, ["GET"]), ...cases(refused, ["document"], ["HEAD"])],
        "refused",
      ),
    ).toEqual([]);
    expect(await surprises(row, cases(ROLES, ["fetcher"], ["GET", "POST"]), "refused")).toEqual([]);
    expect(await site.fingerprint()).toEqual(before);
  });

  test.runIf(row.send)("takes no form from those who may not send one, and nothing changes", async () => {
    const before = await site.fingerprint();
    const refused = others(row.send?.by ?? []);
    expect(await surprises(row, cases(refused, SHAPES, UNSAFE), "refused")).toEqual([]);
    expect(await site.fingerprint()).toEqual(before);
  });

  test.runIf(!row.send)("takes no form from anybody, and nothing changes", async () => {
    const before = await site.fingerprint();
    expect(await surprises(row, cases(ROLES, ["document", "data"], ["POST", "DELETE"]), "refused")).toEqual(
      [],
    );
    expect(await site.fingerprint()).toEqual(before);
  });
});

// why last: these change the world the rows above speak about.
describe.each(named.filter(([, { send }]) => send))("B1 %s", (_name, row) => {
  test("takes the form of those who may", async () => {
    // A form that is whole is not refused for its fields either.
    const refusing = [401, 403, 404, 405, ...(row.send?.form ? [400] : [])];
    for (const role of row.send?.by ?? []) {
      const reply = await ask(row, role, "document", "POST");
      expect([role, reply.status < 500 && !refusing.includes(reply.status)]).toEqual([role, true]);
      expect([role, String(reply.headers.location ?? "")]).not.toEqual([
        role,
        expect.stringContaining("/login?redirectTo"),
      ]);
    }
  });
});
