import { env } from "~/platform/env.server";

/** Scheme and host of the site as its operator set them; never what a request says. */
export const siteOrigin = (): string => new URL(env().APP_ORIGIN).origin;
