export { resolveSession } from "./session.server";
