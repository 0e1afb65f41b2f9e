import { type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { type ModuleRules, PathRules } from "../domain/path-rules";
import { unknownNames } from "../domain/unknown-names";
import { RulesChanged, RulesNameUnknown } from "../errors";
import { canLeadPath } from "../policy";
import { type RuleSet, readRuleSet } from "../queries/read-outline.server";
import { writeRules } from "./write-rules.server";

export interface ModuleRulesInput {
  readonly courseSlug: string;
  /** Null for the course's own rules. */
  readonly cohortSlug: string | null;
  readonly moduleSlug: string;
  /** The number the person saw when they began. */
  readonly follows: number;
  readonly module: ModuleRules;
}

/** Every lesson read and every quiz passed: what a module asks for where nobody has said anything else. */
const USUAL: PathRules = {
  visitors: "everything",
  requires: [
    { kind: "view", lessonId: null },
    { kind: "score", work: null, atLeast: null },
  ],
  modules: {},
};

/**
 * The rules as they would be with one module's changed. Only that module's are looked at: what left the course and is
 * still named elsewhere shall not keep anybody from mending this.
 *
 * @throws {NotFound} for a course, cohort or module that is not there, or not the actor's to teach.
 * @throws {RulesNameUnknown}
 * @throws {RulesChanged}
 */
export async function rulesWith(
  ctx: Context,
  { module, moduleSlug, follows, ...place }: ModuleRulesInput,
): Promise<{ set: RuleSet; rules: PathRules }> {
  const set = await readRuleSet(ctx, place);
  if (!set || !canLeadPath(ctx.actor, set.courseId)) throw new NotFound("The course");
  const found = set.outline.modules.find(({ slug }) => slug === moduleSlug);
  if (!found) throw new NotFound("The module");
  if (set.number !== follows) throw new RulesChanged();
  const namesWork = JSON.stringify(module).includes('"assignment:');
  // Who takes the course alone is given no assignments: they could never meet such a rule.
  if (unknownNames(found.id, module, set.outline).length > 0 || (namesWork && !set.cohortId))
    throw new RulesNameUnknown();
  const before = set.rules ?? USUAL;
  return { set, rules: PathRules.parse({ ...before, modules: { ...before.modules, [found.id]: module } }) };
}

/**
 * Changes what opens and completes one module: a new version of the whole set, which holds from then on. The first one
 * of a cohort begins with the course's.
 *
 * @throws As `rulesWith` and `writeRules`.
 */
export async function saveModuleRules(
  ctx: Context,
  input: ModuleRulesInput,
): Promise<{ number: number; isNew: boolean }> {
  return transact(ctx, async (tx) => {
    const { set, rules } = await rulesWith(tx, input);
    const { courseId, cohortId } = set;
    return writeRules(tx, { courseId, cohortId, rules, origin: "editor", follows: input.follows });
  });
}
