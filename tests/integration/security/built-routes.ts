import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Manifest } from "./route-census";

const LIST = `
  const { routes } = await import(process.argv[1]);
  const handler = (one) => one && { policy: one.policy };
  const listed = Object.values(routes).map(({ id, parentId, path, index, module }) => [id, { id, parentId, path, index,
    module: { default: Boolean(module.default), loader: handler(module.loader), action: handler(module.action) } }]);
  console.log("\\n" + JSON.stringify(Object.fromEntries(listed)));
`;

/** The routes of the last build, read from the build itself in a process of its own. */
export function builtRoutes(): Manifest {
  const build = pathToFileURL(path.resolve("build/server/routes.js")).href;
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", LIST, build], {
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "test", LOG_LEVEL: "silent" },
  });
  return JSON.parse(printed.trim().split("\n").at(-1) ?? "{}") as Manifest;
}
