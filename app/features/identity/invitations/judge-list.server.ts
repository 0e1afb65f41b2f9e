import type { Context } from "~/platform/context.server";
import type { RoleName } from "~/shared/actor";
import { isCountryCode } from "~/shared/countries";
import { fitsRole, mayGive, type Place, ROLE_SCOPES } from "../permissions";
import { EmailAddress } from "../schema";
import { type ListProblem, type ListRow, readList } from "./domain/read-list";

/** What one row comes to. Whether the address has an account is not among it: nobody learns that from a list. */
export type RowVerdict =
  | "invite"
  /** The same address was invited to the same before and the link still works, or was taken up. */
  | "invited-already"
  | "bad-address"
  | "bad-role"
  | "bad-place"
  | "not-yours-to-give"
  | "twice";

/** One row with what it comes to. */
export interface JudgedRow {
  readonly line: number;
  readonly email: string;
  readonly role: RoleName | null;
  readonly place: Place;
  readonly verdict: RowVerdict;
}

/** A list looked through, row by row. */
export interface JudgedList {
  readonly problem: ListProblem | null;
  readonly ignored: readonly string[];
  readonly rows: readonly JudgedRow[];
}

interface Places {
  readonly courses: ReadonlyMap<string, string>;
  readonly cohorts: ReadonlyMap<string, string>;
}

/** Looks a list through for the actor, who gives no more than they could give one by one. Changes nothing. */
export async function judgeList(ctx: Context, text: string): Promise<JudgedList> {
  const { rows, ignored, problem } = readList(text);
  if (problem) return { problem, ignored, rows: [] };
  const [places, invited] = await Promise.all([placesNamed(ctx, rows), invitedBefore(ctx, rows)]);
  const seen = new Set<string>();
  const judged = rows.map((row): JudgedRow => {
    const found = judge(ctx, row, places);
    const key = keyOf(found);
    const verdict =
      found.verdict !== "invite"
        ? found.verdict
        : seen.has(key)
          ? "twice"
          : invited.has(key)
            ? "invited-already"
            : "invite";
    seen.add(key);
    return { ...found, verdict };
  });
  return { problem, ignored, rows: judged };
}

function judge({ actor }: Context, row: ListRow, places: Places): JudgedRow {
  const { line } = row;
  const address = EmailAddress.safeParse(row.email);
  const role = row.role === "" ? null : (row.role.toLowerCase() as RoleName);
  const courseId = places.courses.get(row.course);
  const cohortId = places.cohorts.get(row.school);
  const country = row.country.toUpperCase();
  const place = {
    ...(courseId ? { courseId } : {}),
    ...(cohortId ? { cohortId } : {}),
    ...(country ? { country } : {}),
  };
  const says = (verdict: RowVerdict): JudgedRow => ({
    line,
    email: address.success ? address.data : row.email,
    role,
    place: role ? place : {},
    verdict,
  });
  if (!address.success) return says("bad-address");
  if (role !== null && !Object.hasOwn(ROLE_SCOPES, role)) return { ...says("bad-role"), role: null };
  const lost = (row.course && !courseId) || (row.school && !cohortId) || (country && !isCountryCode(country));
  // A school that does not exist and one that is another's look the same.
  if (lost || (role !== null && !fitsRole(role, place))) return says("bad-place");
  return says(mayGive(actor, role, role ? place : {}) ? "invite" : "not-yours-to-give");
}

const keyOf = ({ email, role, place }: Pick<JudgedRow, "email" | "role" | "place">): string =>
  [email, role, place.courseId, place.cohortId, place.country].map((part) => part ?? "").join(" ");

async function placesNamed(ctx: Context, rows: readonly ListRow[]): Promise<Places> {
  const slugs = (name: "course" | "school") => [...new Set(rows.map((row) => row[name]).filter(Boolean))];
  const by = (column: "course" | "school") => ({
    where: { slug: { in: slugs(column) } },
    select: { id: true, slug: true },
  });
  const [courses, cohorts] = await Promise.all([
    ctx.db.course.findMany(by("course")),
    ctx.db.cohort.findMany(by("school")),
  ]);
  const map = (found: { id: string; slug: string }[]) => new Map(found.map(({ id, slug }) => [slug, id]));
  return { courses: map(courses), cohorts: map(cohorts) };
}

async function invitedBefore(ctx: Context, rows: readonly ListRow[]): Promise<Set<string>> {
  const found = await ctx.db.invitation.findMany({
    where: {
      email: { in: rows.map(({ email }) => email.toLowerCase()) },
      revokedAt: null,
      OR: [{ acceptedAt: { not: null } }, { expiresAt: { gt: ctx.now } }],
    },
    select: { email: true, role: true, courseId: true, cohortId: true, country: true },
  });
  return new Set(
    found.map(({ email, role, ...at }) =>
      keyOf({
        email: email ?? "",
        role,
        place: {
          ...(at.courseId ? { courseId: at.courseId } : {}),
          ...(at.cohortId ? { cohortId: at.cohortId } : {}),
          ...(at.country ? { country: at.country } : {}),
        },
      }),
    ),
  );
}
