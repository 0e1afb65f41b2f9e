import { z } from "zod";
import type { Context } from "./context.server";

/** What an administrator may set, each with its form and its default. */
const SETTINGS = {
  /** Whether people with a role need a second factor. Only the demo leaves it to them. */
  "staff-second-factor": z.enum(["required", "optional"]).default("optional"),
} as const satisfies Record<string, z.ZodType>;

export type SettingKey = keyof typeof SETTINGS;
export type Setting<K extends SettingKey> = z.infer<(typeof SETTINGS)[K]>;

/** One setting; its default where nobody set it. */
export async function readSetting<K extends SettingKey>(ctx: Context, key: K): Promise<Setting<K>> {
  const row = await ctx.db.siteSetting.findUnique({ where: { key }, select: { value: true } });
  return SETTINGS[key].parse(row?.value) as Setting<K>;
}

/** Sets one setting. Who may is the caller's question. */
export async function writeSetting<K extends SettingKey>(
  tx: Context,
  key: K,
  value: Setting<K>,
): Promise<void> {
  const set = { value: SETTINGS[key].parse(value), updatedAt: tx.now };
  await tx.db.siteSetting.upsert({
    where: { key },
    create: { key, ...set },
    update: set,
    select: { key: true },
  });
}
