import { authorise, type Context, searching } from "~/platform/context.server";
import { isAdministrator } from "../permissions";
import type { PeopleFilters } from "../schema";
import { requireStepUp } from "../step-up.server";
import { countPeople, type PeopleCount } from "./list-people.server";
import { peopleWhere } from "./people-where.server";

/**
 * How many people an export would hold, for the page that asks before it makes one. Wants the password now, so that
 * the file then comes at once.
 *
 * @throws {Forbidden | StepUpNeeded}
 */
export function getPeopleExport(ctx: Context, filters: PeopleFilters): Promise<PeopleCount> {
  authorise(isAdministrator(ctx.actor));
  requireStepUp(ctx);
  return countPeople(filters.search ? searching(ctx) : ctx, peopleWhere(filters));
}
