import { type PrivacyRule, PURPOSES, type Purpose } from "~/shared/privacy-rule";

/** How long rows of one table are kept, as data: the words stand in the catalogue of messages. */
export interface Kept {
  readonly model: string;
  /** Days of each of the table's rules, in order; none where rows stay with the account or beyond it. */
  readonly days: readonly number[];
  readonly stays: "with-account" | "for-days" | "beyond";
  /** Why rows stay beyond the account, for the record. Null where they do not. */
  readonly because: string | null;
}

/** One activity of the record of processing: why, and which tables about people. */
export interface Activity {
  readonly purpose: Purpose;
  readonly kept: readonly Kept[];
}

function keptOf(model: string, { retention }: PrivacyRule): Kept {
  if (retention === "with-account") return { model, days: [], stays: "with-account", because: null };
  if ("keep" in retention) return { model, days: [], stays: "beyond", because: retention.keep };
  return { model, days: retention.map(({ days }) => days), stays: "for-days", because: null };
}

/** The activities in which data about people are kept, each with its tables. Purposes without any are left out. */
export function activitiesOf(registry: Readonly<Record<string, PrivacyRule>>): Activity[] {
  const personal = Object.entries(registry).filter(([, { subjects }]) => !("nobody" in subjects));
  return PURPOSES.map((purpose) => ({
    purpose,
    kept: personal.filter(([, rule]) => rule.purpose === purpose).map(([model, rule]) => keptOf(model, rule)),
  })).filter(({ kept }) => kept.length > 0);
}
