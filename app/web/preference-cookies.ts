const A_YEAR = "Max-Age=31536000";

/** Not secret, read by the server alone; Lax so that a link from a mail opens in the chosen language. */
const preference = (name: string, value: string) =>
  `${name}=${value}; Path=/; ${A_YEAR}; SameSite=Lax; HttpOnly; Secure`;

/** Keeps the language this browser chose. */
export const languageCookie = (tag: string): string => preference("language", tag);

/** Keeps light or dark as this browser chose. */
export const themeCookie = (theme: "light" | "dark"): string => preference("theme", theme);

/** Keeps whether a stranger's browser shows the control that leaves at once. */
export const quickExitCookie = (choice: "on" | "off"): string => preference("quick-exit", choice);

/**
 * After signing out nothing of a person stays in the browser: no page in its caches, nothing in its stores. Cookies are
 * left: the session's is taken back by itself, and the others say which language and which browser, not who.
 */
export const CLEAR_SITE_DATA = '"cache", "storage"';
