import { isAdministrator } from "~/features/identity";
import { requireStepUp } from "~/features/identity/index.server";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { readSettings, refreshSettings, type SettingKey, writeSetting } from "~/platform/settings.server";
import { CHOICES, SETTING_FIELDS } from "../domain/setting-fields";
import type { SettingsForm } from "../schema";

/**
 * Sets what differs from what stands, each with its own line in the log. What decides who may do what holds from the
 * next request on; how pages look follows in other processes within seconds.
 *
 * @throws {Forbidden | StepUpNeeded}
 */
export async function changeSettings(ctx: Context, form: SettingsForm): Promise<void> {
  authorise(isAdministrator(ctx.actor));
  requireStepUp(ctx);
  await transact(ctx, async (tx) => {
    const current = await readSettings(tx);
    for (const [field, key] of Object.entries(SETTING_FIELDS)) {
      const value = form[field as keyof SettingsForm];
      if (value !== current[key]) await change(tx, key, value, current[key]);
    }
  });
  await refreshSettings();
}

async function change(tx: Context, key: SettingKey, value: string, before: string): Promise<void> {
  await writeSetting(tx, key, value as never);
  await audit(tx, {
    action: "administration.setting-changed",
    objectType: "SiteSetting",
    objectId: key,
    ...(CHOICES.has(key) ? { details: { from: before, to: value } } : {}),
  });
}
