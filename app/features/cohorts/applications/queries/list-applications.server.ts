import type { Context } from "~/platform/context.server";
import type { ApplicationsSearch } from "../schema";
import type { ApplicationsPage } from "../views";
import { applicationsWhere } from "./applications-where.server";
import { findApplications } from "./find-applications.server";
import { getListedCohort } from "./get-listed-cohort.server";

const PER_PAGE = 50;

interface ListInput {
  readonly slug: string;
  readonly search: ApplicationsSearch;
}

/**
 * One page of a cohort's applications. Names are read only for whoever chooses among all of them: screeners
 * assess without knowing whose work it is. A page beyond the last is the last.
 *
 * @throws {NotFound} for cohorts of other people
 */
export async function listApplications(ctx: Context, { slug, search }: ListInput): Promise<ApplicationsPage> {
  const { id: cohortId, title, timeZone, seesNames, reads } = await getListedCohort(ctx, slug);
  const where = await applicationsWhere(ctx, cohortId, search, seesNames);
  const total = await ctx.db.application.count({ where });
  const pageCount = Math.max(1, Math.ceil(total / PER_PAGE));
  const page = Math.min(search.page, pageCount);
  const seats = await ctx.db.countrySeat.findMany({ where: { cohortId }, select: { country: true } });
  const skip = (page - 1) * PER_PAGE;
  return {
    cohort: { slug, title, timeZone, seesNames, reads },
    countries: seats.map(({ country }) => country),
    search,
    rows: await findApplications(ctx, {
      where,
      sort: search.sort,
      seesNames,
      skip,
      take: PER_PAGE,
    }),
    total,
    page,
    pageCount,
    from: total === 0 ? 0 : skip + 1,
  };
}
