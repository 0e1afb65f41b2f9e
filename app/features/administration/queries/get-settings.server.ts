import { isAdministrator } from "~/features/identity";
import { requireStepUp } from "~/features/identity/index.server";
import { authorise, type Context } from "~/platform/context.server";
import { readSettings, type SiteSettings } from "~/platform/settings.server";
import { SETTING_FIELDS } from "../domain/setting-fields";
import type { SettingsForm } from "../schema";

/** The settings as they stand, in the names of the form's fields. */
export const asForm = (settings: SiteSettings): SettingsForm =>
  Object.fromEntries(
    Object.entries(SETTING_FIELDS).map(([field, key]) => [field, settings[key]]),
  ) as unknown as SettingsForm;

/**
 * What is set for the site as a whole. Wants the password now, before anything is typed.
 *
 * @throws {Forbidden | StepUpNeeded}
 */
export async function getSettings(ctx: Context): Promise<SettingsForm> {
  authorise(isAdministrator(ctx.actor));
  requireStepUp(ctx);
  return asForm(await readSettings(ctx));
}
