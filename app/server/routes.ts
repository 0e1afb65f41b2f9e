/** The routes of this build with what each may do and for whom: `build/server/routes.js`, read by the census of routes. */
export { routes } from "virtual:remix/server-build";
