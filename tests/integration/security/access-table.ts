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
export const ACCESS: readonly AccessRow[] = [{ route: "routes/_public+/_index", url: "/", read: ROLES }];
