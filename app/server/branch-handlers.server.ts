import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { LRUCache } from "lru-cache";

type RouteTree = Parameters<typeof matchRoutes>[0];

const KEPT_PATHS = 2_000;
/** Longer paths are nobody's daily way; they are matched anew. */
const KEPT_PATH_LETTERS = 200;

/**
 * Remix with no more routes than a path needs.
 *
 * Remix 2 flattens, ranks and compiles all routes again for each request, and converts all of them again
 * for each rendering: an eighth of a page's time. A path's branch is found once, by Remix's own matching, and
 * has a handler of its own. What no route matches goes to the handler that knows them all.
 */
export function branchHandlers(build: ServerBuild, mode: string): (pathname: string) => RequestHandler {
  const tree = childrenOf(build.routes);
  const whole = createRequestHandler(build, mode);
  const handlers = new Map<string, RequestHandler>();
  const known = new LRUCache<string, RequestHandler>({ max: KEPT_PATHS });

  const find = (pathname: string): RequestHandler => {
    // Data requests and the manifest of routes have addresses that Remix takes apart itself.
    if (pathname.endsWith(".data") || pathname.endsWith("/__manifest")) return whole;
    const ids = matchRoutes(tree, pathname)?.map(({ route }) => route.id ?? "");
    if (!ids) return whole;
    const branch = ids.join(" ");
    const handler = handlers.get(branch) ?? createRequestHandler(only(build, ids), mode);
    handlers.set(branch, handler);
    return handler;
  };
  return (pathname) => {
    const kept = known.get(pathname);
    if (kept) return kept;
    const handler = find(pathname);
    if (pathname.length <= KEPT_PATH_LETTERS) known.set(pathname, handler);
    return handler;
  };
}

/** The routes as a tree, in the build's own order. */
function childrenOf(routes: ServerBuild["routes"], parentId?: string): RouteTree {
  return Object.values(routes)
    .filter((route) => route?.parentId === parentId)
    .map((route) => {
      const { id, path, index } = route!;
      return index ? { id, path, index } : { id, path, children: childrenOf(routes, id) };
    });
}

/** The same build, knowing these routes alone. */
function only(build: ServerBuild, ids: readonly string[]): ServerBuild {
  const pick = <T extends object>(of: T): T =>
    Object.fromEntries(Object.entries(of).filter(([id]) => ids.includes(id))) as T;
  return {
    ...build,
    routes: pick(build.routes),
    assets: { ...build.assets, routes: pick(build.assets.routes) },
  };
}
