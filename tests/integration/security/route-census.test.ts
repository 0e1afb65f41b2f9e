import { describe, expect, test } from "vitest";
import { ACCESS } from "./access-table";
import { builtRoutes } from "./built-routes";
import { type Manifest, problemsOf } from "./route-census";

const handler = (policy?: string) => Object.assign(async () => null, policy ? { policy } : {});
const page = () => null;

describe("B1 the census sees", () => {
  const root = { id: "root", module: { default: page } };
  const frame = { id: "routes/learn", parentId: "root", module: { default: page } };
  const route = {
    id: "routes/learn.quiz",
    parentId: "routes/learn",
    module: { default: page, loader: handler("signed-in"), action: handler("signed-in") },
  };
  const row = { route: route.id, read: [], send: {} };
  const of = (...routes: Manifest[string][]): Manifest =>
    Object.fromEntries([root, frame, ...routes].map((one) => [one.id, one]));

  test("nothing where every handler has a policy and a row", () => {
    expect(problemsOf(of(route), [row])).toEqual([]);
  });
  test("a new route without a row", () => {
    expect(problemsOf(of(route, { id: "routes/new", module: { default: page } }), [row])).toEqual([
      "routes/new: no row says who may read it",
    ]);
  });
  test("a new resource route without a row", () => {
    const feed = { id: "routes/feed", module: { loader: handler("anyone") } };
    expect(problemsOf(of(route, feed), [row])).toEqual(["routes/feed: no row says who may read it"]);
  });
  test("a new action on a route that has a row for reading", () => {
    expect(problemsOf(of(route), [{ route: route.id, read: [] }])).toEqual([
      "routes/learn.quiz: no row says who may send to it",
    ]);
  });
  test("a loader and an action made without a policy", () => {
    const bare = { ...route, module: { default: page, loader: handler(), action: handler() } };
    expect(problemsOf(of(bare), [row])).toEqual([
      "routes/learn.quiz: its loader has no policy",
      "routes/learn.quiz: its action has no policy",
    ]);
  });
  test("a row about nothing", () => {
    expect(problemsOf(of(route), [row, { route: "routes/gone", read: [] }])).toEqual([
      "routes/gone: a row for no route",
    ]);
  });
});

test("B1 every route of the build has a policy and a row in the table", () => {
  expect(problemsOf(builtRoutes(), ACCESS)).toEqual([]);
});
