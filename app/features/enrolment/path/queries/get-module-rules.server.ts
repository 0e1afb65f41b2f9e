import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import type { PathModule, PathWork } from "../domain/outline";
import { NO_CONDITIONS, rulesOf } from "../domain/path-rules";
import { type FormRules, formFromRules } from "../domain/rules-form";
import { canLeadPath } from "../policy";
import { readRuleSet } from "./read-outline.server";

/** Which module of which set. */
export interface ModulePlace {
  readonly courseSlug: string;
  readonly cohortSlug: string | null;
  readonly moduleSlug: string;
  /** The reader's, for a course's own rules; a school has its own clock. */
  readonly timeZone: string;
}

/** The form for one module's rules, with everything it offers. */
export interface ModuleRulesPage {
  readonly courseSlug: string;
  readonly timeZone: string | null;
  readonly number: number;
  readonly module: PathModule;
  readonly others: readonly Pick<PathModule, "id" | "number" | "title">[];
  readonly works: readonly PathWork[];
  readonly values: FormRules;
}

/**
 * One module's rules, ready to be changed.
 *
 * @throws {NotFound} for what is not there, or not the actor's to teach.
 */
export async function getModuleRules(ctx: Context, place: ModulePlace): Promise<ModuleRulesPage> {
  const set = await readRuleSet(ctx, place);
  if (!set || !canLeadPath(ctx.actor, set.courseId)) throw new NotFound("The course");
  const { outline, rules, number, courseSlug, timeZone, cohortId } = set;
  const module = outline.modules.find(({ slug }) => slug === place.moduleSlug);
  if (!module) throw new NotFound("The module");
  const own = rules ? rulesOf(rules, module.id) : NO_CONDITIONS;
  return {
    courseSlug,
    timeZone,
    number,
    module,
    others: outline.modules
      .filter(({ id }) => id !== module.id)
      .map(({ id, number: n, title }) => ({ id, number: n, title })),
    // Who takes the course alone is given no assignments.
    works: outline.works.filter(({ work }) => cohortId !== null || work.startsWith("quiz:")),
    values: formFromRules(own, rules?.requires ?? [], timeZone ?? place.timeZone),
  };
}
