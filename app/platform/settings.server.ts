import { z } from "zod";
import { DEFAULT_LANGUAGE, LANGUAGES } from "~/locales/languages";
import { system } from "~/shared/actor";
import { type Context, createContext } from "./context.server";
import { log } from "./log.server";
import { inOneLine } from "./outbox-lease.server";

/** One line that may stand in a page's head and in a mail's. */
const line = (maximum: number) =>
  z
    .string()
    .trim()
    .max(maximum)
    .regex(/^[^\p{Cc}\u2028\u2029<>]*$/u);

/** What an administrator may set, each with its form and its default. */
const SETTINGS = {
  /** Whether people with a role need a second factor. Only the demo leaves it to them. */
  "staff-second-factor": z.enum(["required", "optional"]).default("required"),
  /** Who may make an account: anybody, or whoever was invited. */
  "sign-up": z.enum(["open", "invitation"]).default("open"),
  /** What the site is called at the head of pages and at the foot of mails. */
  "site-name": line(60).pipe(z.string().min(1)).default("Common Ground"),
  /** Where people write to, at the foot of every page. Empty: nowhere. */
  "contact-address": z.union([z.literal(""), z.email().max(254)]).default(""),
  /** The name mails come from. Empty: the one in MAIL_FROM. */
  "mail-sender-name": line(80).default(""),
  /** For readers whose browser asks for no language of ours. */
  "default-language": z.enum(LANGUAGES.map(({ tag }) => tag)).default(DEFAULT_LANGUAGE),
  /** For strangers, and for accounts until they say otherwise. */
  "default-time-zone": z.string().max(64).default("Europe/Sarajevo"),
} as const satisfies Record<string, z.ZodType>;

export type SettingKey = keyof typeof SETTINGS;
export type Setting<K extends SettingKey> = z.infer<(typeof SETTINGS)[K]>;
export type SiteSettings = { readonly [K in SettingKey]: Setting<K> };

const KEYS = Object.keys(SETTINGS) as SettingKey[];

/** A row that no longer fits its form counts as never set: one bad value must not stop the site. */
function settingOf<K extends SettingKey>(key: K, value: unknown): Setting<K> {
  const parsed = SETTINGS[key].safeParse(value);
  return (parsed.success ? parsed.data : SETTINGS[key].parse(undefined)) as Setting<K>;
}

const settingsFrom = (stored: ReadonlyMap<string, unknown>): SiteSettings =>
  Object.fromEntries(KEYS.map((key) => [key, settingOf(key, stored.get(key))])) as unknown as SiteSettings;

/** One setting as it stands now; its default where nobody set it. For whatever decides who may do what. */
export async function readSetting<K extends SettingKey>(ctx: Context, key: K): Promise<Setting<K>> {
  const row = await ctx.db.siteSetting.findUnique({ where: { key }, select: { value: true } });
  return settingOf(key, row?.value);
}

/** All settings as they stand now. */
export async function readSettings(ctx: Context): Promise<SiteSettings> {
  const rows = await ctx.db.siteSetting.findMany({ select: { key: true, value: true } });
  return settingsFrom(new Map(rows.map(({ key, value }) => [key, value])));
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

let lastKnown = settingsFrom(new Map());

/** The settings of a few seconds ago, without asking: for how pages look, never for what somebody may do. */
export const lastKnownSettings = (): SiteSettings => lastKnown;

/** Looks now. What cannot be read stays as it was: a page without its name is better than no page. */
export async function refreshSettings(): Promise<void> {
  try {
    lastKnown = await readSettings(createContext(system("settings")));
  } catch (error) {
    log.debug({ reason: inOneLine(error) }, "settings could not be read; the last ones stay");
  }
}

const FRESH_MS = 5_000;

/** Keeps this process's settings at most five seconds behind what another one wrote. */
export async function keepSettingsFresh(): Promise<{ stop(): void }> {
  await refreshSettings();
  const timer = setInterval(() => void refreshSettings(), FRESH_MS).unref();
  return { stop: () => clearInterval(timer) };
}
