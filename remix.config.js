/**
 * Options of the Remix Vite plugin; `vite.config.ts` hands them on.
 *
 * Every v3 flag is on, so that the way to React Router stays a codemod.
 *
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  serverModuleFormat: "esm",
  serverBuildFile: "remix.js",
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
