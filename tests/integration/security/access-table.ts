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

const people = ROLES.filter((role) => role !== "stranger");

/** Who may do what, by route. The rows are the specification; a route without a row fails the census. */
export const ACCESS: readonly AccessRow[] = [
  // Open to everybody.
  { route: "routes/_public+/_index", url: "/", read: ROLES },
  { route: "routes/_public+/courses._index", url: "/courses", read: ROLES },
  { route: "routes/_public+/courses.$courseSlug._index", url: (w) => `/courses/${w.courseSlug}`, read: ROLES, send: { by: people } },
  { route: "routes/_public+/courses.$courseSlug.$moduleSlug", url: (w) => `/courses/${w.courseSlug}/${w.moduleSlug}`, read: ROLES },
  { route: "routes/_public+/pages.$slug", url: "/pages/privacy", read: ROLES },
  { route: "routes/_public+/schools._index", url: "/schools", read: ROLES },
  { route: "routes/_public+/schools.$schoolSlug._index", url: (w) => `/schools/${w.cohortSlug}`, read: ROLES },
  { route: "routes/_public+/verify._index", url: "/verify", read: ROLES, send: { by: ROLES, form: (w) => ({ code: w.certificateCode }) } },
  { route: "routes/_public+/verify.$code", url: (w) => `/verify/${w.certificateCode}`, read: ROLES, send: { by: ROLES, form: { name: "Somebody" } } },
  { route: "routes/preferences", url: "/preferences", send: { by: ROLES, form: { theme: "dark", back: "/" } } },
  { route: "routes/preferences_.language", url: "/preferences/language?to=en&back=/", read: ROLES },

  // The way in. What these forms may do is decided by what they hold, not by who sends them.
  { route: "routes/_auth+/check-mail", url: "/check-mail?for=reset", read: ROLES },
  { route: "routes/_auth+/confirm", url: "/confirm", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/confirm_.again", url: "/confirm/again", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/forgot", url: "/forgot", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/login", url: "/login", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/logout", url: "/logout", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/reset", url: "/reset", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/set-up", url: "/set-up", read: ROLES, send: { by: ROLES } },
  { route: "routes/_auth+/signup", url: "/signup", read: ROLES, send: { by: ROLES } },
  { route: "routes/account", url: "/account", read: people, send: { by: people } },
  { route: "routes/account_.password", url: "/account/password", read: people, send: { by: people } },

  // Learning: one's own things, and nobody else's, whatever the role.
  { route: "routes/learn+/$courseSlug.$moduleSlug.$lessonSlug", url: (w) => `/learn/${w.courseSlug}/${w.moduleSlug}/${w.lessonSlug}`, read: ROLES, send: { by: people } },
  { route: "routes/learn+/certificates", url: "/learn/certificates", read: people, send: { by: ["learner"], form: (w) => ({ certificateId: w.certificateId, showName: "on" }) } },
  { route: "routes/files+/certificates.$file", url: (w) => `/files/certificates/${w.certificateId}.pdf`, read: ["learner", "administrator"] },

  // The house.
  { route: "routes/admin+/index", url: "/admin", read: ["administrator"] },
  { route: "routes/admin+/people", url: "/admin/people", read: ["administrator"] },
  { route: "routes/admin+/people_.$userId", url: (w) => `/admin/people/${w.people.other}`, read: ["administrator"], send: { by: ["administrator"], form: { intent: "grant-role", role: "screener", place: "site" } } },
];
