import { authorise, type Context } from "~/platform/context.server";
import { i18nFor, translator } from "~/platform/i18n/i18n.server";
import { type Activity, activitiesOf, type Kept } from "../domain/record";
import { canSeeRecord } from "../policy";
import { REGISTRY } from "../registry";

/** One activity in words: an article of the record of processing, and a line of "what we keep". */
export interface ActivityInWords {
  readonly purpose: string;
  readonly title: string;
  readonly why: string;
  readonly basis: string;
  readonly recipients: string;
  readonly kept: readonly { readonly table: string; readonly what: string; readonly howLong: string }[];
}

function inWords(locale: string, { purpose, kept }: Activity): ActivityInWords {
  const t = translator(locale);
  return {
    purpose,
    title: t(`privacy:purposes.${purpose}.title`),
    why: t(`privacy:purposes.${purpose}.why`),
    basis: t(`privacy:purposes.${purpose}.basis`),
    recipients: t(`privacy:purposes.${purpose}.recipients`),
    kept: kept.map((one) => ({
      table: one.model,
      what: i18nFor(locale).t(`privacy:tables.${one.model}`, { defaultValue: one.model }),
      howLong: howLong(locale, one),
    })),
  };
}

function howLong(locale: string, { model, days: [days, later], stays }: Kept): string {
  if (stays === "with-account") return translator(locale)("privacy:keeps.withAccount");
  return i18nFor(locale).t(`privacy:keeps.${model}`, { days, later, defaultValue: "" });
}

/** What is kept about people and for how long, in words, for anybody: it follows from the rules, not from rows. */
export const listKept = (locale: string): ActivityInWords[] =>
  activitiesOf(REGISTRY).map((activity) => inWords(locale, activity));

/**
 * The record of processing (GDPR, article 30), as the rules make it.
 *
 * @throws {Forbidden}
 */
export function getRecord(ctx: Context, { locale }: { readonly locale: string }): ActivityInWords[] {
  authorise(ctx.actor.kind === "system" || canSeeRecord(ctx.actor));
  return listKept(locale);
}
