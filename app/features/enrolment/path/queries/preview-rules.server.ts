import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { type ModuleRulesInput, rulesWith } from "../commands/save-module-rules.server";
import type { PathRules } from "../domain/path-rules";
import { type Change, whatChanges } from "../domain/what-changes";
import { canLeadPath } from "../policy";
import { readEvidence } from "./read-evidence.server";
import { type RuleSet, readRuleSet } from "./read-outline.server";

/** Who would notice what, before anything is done. */
export interface RulesPreview {
  readonly looked: number;
  /** There are more people than were looked at. */
  readonly hasMore: boolean;
  readonly changes: readonly (Change & { readonly name: string })[];
}

/** People that are looked at for a page; the rest of a large course is told of, not shown. */
const AT_MOST = 500;

/**
 * What would change for whom, if one module's rules were these. Writes nothing.
 *
 * @throws As `rulesWith`.
 */
export async function previewRules(ctx: Context, input: ModuleRulesInput): Promise<RulesPreview> {
  const { set, rules } = await rulesWith(ctx, input);
  return preview(ctx, set, rules);
}

/**
 * What looking at everybody again by today's rules would add. Writes nothing.
 *
 * @throws {NotFound} for a course or cohort that is not there, or not the actor's to teach.
 */
export async function previewEvaluation(
  ctx: Context,
  place: { courseSlug: string; cohortSlug: string | null },
): Promise<RulesPreview & { courseId: string; courseTitle: string }> {
  const set = await readRuleSet(ctx, place);
  if (!set || !canLeadPath(ctx.actor, set.courseId)) throw new NotFound("The course");
  const { courseId, courseTitle } = set;
  if (!set.rules) return { courseId, courseTitle, looked: 0, hasMore: false, changes: [] };
  return { courseId, courseTitle, ...(await preview(ctx, set, set.rules)) };
}

async function preview(ctx: Context, set: RuleSet, rules: PathRules): Promise<RulesPreview> {
  const people = await readEvidence(ctx, set, AT_MOST + 1);
  const looked = people.slice(0, AT_MOST);
  const today = set.rules ?? { ...rules, modules: {} };
  const input = { rules: today, outline: set.outline, now: ctx.now, isVisitor: false };
  const changes = looked.flatMap(({ name, evidence }) =>
    whatChanges({ ...input, evidence }, rules).map((change) => ({ ...change, name })),
  );
  return { looked: looked.length, hasMore: people.length > AT_MOST, changes };
}
