import type { HeadersFunction, ServerBuild } from "@remix-run/node";

const NAME = "Retry-After";

/** When to come back, as the loader or action said that refused; of a route that asks for nothing else, its parent's. */
const waitingHeaders: HeadersFunction = ({ errorHeaders, actionHeaders, loaderHeaders, parentHeaders }) => {
  const all = [errorHeaders, actionHeaders, loaderHeaders, parentHeaders];
  const wait = all.map((headers) => headers?.get(NAME)).find((value) => value);
  return new Headers(wait ? { [NAME]: wait } : undefined);
};

/**
 * The same build, whose pages and data say when to come back. Remix hands none of a loader's headers on, unless the
 * route's module has a word about it: with this one every module has.
 */
export function withWaitingHeaders(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [
    id,
    route && { ...route, module: { headers: waitingHeaders, ...route.module } },
  ]);
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild["routes"] };
}
