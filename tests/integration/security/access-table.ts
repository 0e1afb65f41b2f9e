import type { World } from "./world";

/** Everybody the matrix knows, from least to most trusted. */
export const ROLES = [
  "stranger",
  "other",
  "reviewer",
  "learner",
  "otherInstructor",
  "instructor",
  "screener",
  "otherOrganiser",
  "organiser",
  "administrator",
] as const;
export type Role = (typeof ROLES)[number];

type Form = Readonly<Record<string, string | readonly string[]>>;

/** One address of one route: who gets an answer, and whose forms are taken. Everybody else is refused. */
export interface AccessRow {
  readonly route: string;
  readonly url: string | ((world: World) => string);
  readonly read?: readonly Role[];
  readonly send?: { readonly by: readonly Role[]; readonly form?: Form | ((world: World) => Form) };
}

/** Who may do what, by route. The rows are the specification; a route without a row fails the census. */
export const ACCESS: readonly AccessRow[] = [
  { route: "routes/_public+/_index", url: "/", read: ROLES },
  { route: "routes/_public+/courses._index", url: "/courses", read: ROLES },
  {
    route: "routes/_public+/courses.$courseSlug._index",
    url: ({ courseSlug }) => `/courses/${courseSlug}`,
    read: ROLES,
  },
  {
    route: "routes/_public+/courses.$courseSlug.$moduleSlug",
    url: ({ courseSlug, moduleSlug }) => `/courses/${courseSlug}/${moduleSlug}`,
    read: ROLES,
  },
  { route: "routes/_public+/pages.$slug", url: "/pages/privacy", read: ROLES },

  { route: "routes/_auth+/check-mail", url: "/check-mail?for=reset", read: ROLES },
  { route: "routes/_auth+/confirm", url: "/confirm", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/confirm_.again", url: "/confirm/again", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/forgot", url: "/forgot", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/login", url: "/login", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/logout", url: "/logout", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/reset", url: "/reset", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/set-up", url: "/set-up", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/signup", url: "/signup", read: ROLES, send: { by: ROLES } },
];
