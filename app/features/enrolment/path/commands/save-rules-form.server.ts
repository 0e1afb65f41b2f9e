import type { Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { rulesFromForm } from "../domain/rules-form";
import type { ModulePlace } from "../queries/get-module-rules.server";
import { previewRules, type RulesPreview } from "../queries/preview-rules.server";
import type { ModuleRulesForm } from "../schema";
import { type ModuleRulesInput, saveModuleRules } from "./save-module-rules.server";

/**
 * Changes one module's rules as its form says, with times by the school's clock.
 *
 * @throws As `saveModuleRules`.
 */
export async function saveModuleRulesForm(
  ctx: Context,
  place: ModulePlace,
  form: ModuleRulesForm,
): Promise<{ number: number; isNew: boolean }> {
  return saveModuleRules(ctx, await inputOf(ctx, place, form));
}

/** What the form would change for whom; writes nothing. */
export async function previewModuleRules(
  ctx: Context,
  place: ModulePlace,
  form: ModuleRulesForm,
): Promise<RulesPreview> {
  return previewRules(ctx, await inputOf(ctx, place, form));
}

async function inputOf(ctx: Context, place: ModulePlace, form: ModuleRulesForm): Promise<ModuleRulesInput> {
  const { courseSlug, cohortSlug, moduleSlug } = place;
  const school =
    cohortSlug === null
      ? null
      : await ctx.db.cohort.findUnique({ where: { slug: cohortSlug }, select: { timeZone: true } });
  if (cohortSlug !== null && !school) throw new NotFound("The school");
  const module = rulesFromForm(form, school?.timeZone ?? place.timeZone);
  return { courseSlug, cohortSlug, moduleSlug, follows: form.follows, module };
}
