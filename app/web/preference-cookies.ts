const A_YEAR = "Max-Age=31536000";

/** Not secret, read by the server alone; Lax so that a link from a mail opens in the chosen language. */
const preference = (name: string, value: string) =>
  `${name}=${value}; Path=/; ${A_YEAR}; SameSite=Lax; HttpOnly; Secure`;

/** Keeps the language this browser chose. */
export const languageCookie = (tag: string): string => preference("language", tag);

/** Keeps light or dark as this browser chose. */
export const themeCookie = (theme: "light" | "dark"): string => preference("theme", theme);
