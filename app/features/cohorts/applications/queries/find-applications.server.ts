import type { Context } from "~/platform/context.server";
import type { ApplicationsSearch } from "../schema";
import type { ListedApplication } from "../views";
import { applicationsOrder, applicationsWhere } from "./applications-where.server";

interface Slice {
  readonly cohortId: string;
  readonly search: ApplicationsSearch;
  /** Whether names are read at all. */
  readonly seesNames: boolean;
  readonly skip: number;
  readonly take: number;
}

/** Rows of a cohort's list. A name is null where the reader may not know it: it is not read then. */
export async function findApplications(
  ctx: Context,
  { cohortId, search, seesNames, skip, take }: Slice,
): Promise<ListedApplication[]> {
  const rows = await ctx.db.application.findMany({
    where: applicationsWhere(cohortId, search, seesNames),
    orderBy: applicationsOrder(search.sort),
    skip,
    take,
    select: {
      number: true,
      country: true,
      state: true,
      scorePercent: true,
      submittedAt: true,
      applicant: seesNames ? { select: { name: true } } : false,
    },
  });
  return rows.map(({ number, country, state, scorePercent, submittedAt, applicant }) => ({
    number: number ?? 0,
    name: (applicant as { name: string } | undefined)?.name ?? null,
    country: country ?? "",
    state,
    scorePercent: scorePercent === null ? null : Number(scorePercent),
    submittedAt,
  }));
}
