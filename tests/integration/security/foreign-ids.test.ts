import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Reply, Shape, Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { ACCESS, type AccessRow, type Role } from "./access-table";
import { ask, rowName, urlOf, visitorAs } from "./row-requests";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const site = runningSite({ WORKERS: "off" });

/** People of another school and another course: everything here is somebody else's to them. */
const FOREIGN = ["other", "otherInstructor", "otherOrganiser"] as const satisfies readonly Role[];
const SHAPES: readonly Shape[] = ["document", "data", "leaf"];

let world: World;
const visitors = new Map<Role, Visitor>();
beforeAll(async () => {
  world = await makeWorld(site.prisma);
  for (const role of FOREIGN) visitors.set(role, await visitorAs(site, world, role));
});

/** The same world with names that nobody has. */
function nowhere(): World {
  const unknown = Object.entries(world).map(([key, value]) => {
    if (key === "people") return [key, { ...world.people, other: "n".repeat(22), learner: "n".repeat(22) }];
    if (key === "applicationNumber") return [key, 999_999_999];
    if (key.endsWith("Slug")) return [key, "no-such-place"];
    if (key.endsWith("Id") && typeof value === "string") return [key, "n".repeat(22)];
    return [key, value];
  });
  return Object.fromEntries(unknown) as World;
}

const CHANGING = new Set(["date", "x-request-id", "content-security-policy", "content-length", "etag"]);

/** An answer without what differs between any two answers, and without the address that was asked. */
function essence({ status, headers, text }: Reply, url: string): object {
  const plain = (words: string) =>
    words
      .replaceAll(url, "URL")
      .replaceAll(encodeURIComponent(url), "URL")
      .replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, "REQUEST")
      .replaceAll(/nonce="[^"]*"/g, "NONCE");
  const kept = Object.entries(headers).filter(([name]) => !CHANGING.has(name));
  return { status, headers: kept.map(([name, value]) => [name, plain(String(value))]), text: plain(text) };
}

const isAddressed = ({ url }: AccessRow) => typeof url !== "string";
const others = ({ read, send }: AccessRow) =>
  FOREIGN.filter((role) => !(read ?? send?.by ?? []).includes(role));
const named = ACCESS.filter((row) => isAddressed(row) && others(row).length > 0).map(
  (row) => [rowName(row), row] as const,
);

describe("B1 what is somebody else's looks like what does not exist", () => {
  test.each(named)("%s", async (_name, row) => {
    const unknown = nowhere();
    const how = row.read ? {} : { method: "POST", headers: { Origin: site.origin } };
    for (const role of others(row)) {
      const visitor = visitors.get(role)!;
      for (const shape of SHAPES) {
        const foreign = await ask(visitor, { row, world, shape, ...how });
        const none = await ask(visitor, { row, world: unknown, shape, ...how });
        expect([role, shape, essence(foreign, urlOf(row, world))]).toEqual([
          role,
          shape,
          essence(none, urlOf(row, unknown)),
        ]);
        expect([role, shape, foreign.status]).toEqual([role, shape, 404]);
      }
    }
  });
});
