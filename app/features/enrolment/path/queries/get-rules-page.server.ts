import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { type ModuleRules, type Requirement, rulesOf } from "../domain/path-rules";
import { unknownNames } from "../domain/unknown-names";
import { canLeadPath } from "../policy";
import { type RuleSet, readRuleSet } from "./read-outline.server";

/** A school of the course, and whether its rules are its own. */
interface SchoolRules {
  readonly slug: string;
  readonly title: string;
  readonly hasOwn: boolean;
}

/** One module with what holds for it. */
export interface RuledModule {
  readonly id: string;
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly rules: ModuleRules;
  readonly requires: readonly Requirement[];
  /** Its rules name what has left the course. */
  readonly namesGone: boolean;
}

/** A set of rules, module by module, for those who lead it. */
export interface RulesPage extends RuleSet {
  readonly schools: readonly SchoolRules[];
  readonly ruled: readonly RuledModule[];
  /** They can follow the course again, or the course its files. */
  readonly canGiveUp: boolean;
}

/**
 * The rules of a course or of one of its schools.
 *
 * @throws {NotFound} for a course or cohort that is not there, or not the actor's to teach.
 */
export async function getRulesPage(
  ctx: Context,
  place: { courseSlug: string; cohortSlug: string | null },
): Promise<RulesPage> {
  const set = await readRuleSet(ctx, place);
  if (!set || !canLeadPath(ctx.actor, set.courseId)) throw new NotFound("The course");
  const schools = await ctx.db.cohort.findMany({
    where: { courseId: set.courseId },
    orderBy: [{ startsOn: "desc" }, { title: "asc" }],
    take: 50,
    select: {
      slug: true,
      title: true,
      pathRules: { orderBy: { number: "desc" }, take: 1, select: { rules: true } },
    },
  });
  const fromFiles = await ctx.db.pathRules.count({
    where: { courseId: set.courseId, cohortId: null, origin: "files" },
  });
  const { rules, outline } = set;
  const ruled = outline.modules.map(({ id, slug, number, title }) => {
    const own = rules ? rulesOf(rules, id) : null;
    return {
      id,
      slug,
      number,
      title,
      rules: own ?? rulesOf(NO_RULES, id),
      requires: own?.requires ?? rules?.requires ?? [],
      namesGone: own !== null && unknownNames(id, own, outline).length > 0,
    };
  });
  return {
    ...set,
    ruled,
    schools: schools.map(({ pathRules: [last], ...school }) => ({ ...school, hasOwn: !!last?.rules })),
    canGiveUp: set.isOwn && (set.cohortId !== null || (set.origin === "editor" && fromFiles > 0)),
  };
}

const NO_RULES = { visitors: "everything", requires: [], modules: {} } as const satisfies Parameters<
  typeof rulesOf
>[0];
