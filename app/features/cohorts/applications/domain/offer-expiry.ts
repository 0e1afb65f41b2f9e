import { instantIn } from "~/shared/dates";

const DAY_MS = 86_400_000;

/** The calendar date an instant falls on in a zone, as YYYY-MM-DD. */
function dateIn(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    timeZone,
  }).format(at);
}

/**
 * When an offer ends that is made now: 23:59 by the school's clock, so many days later.
 * Whole days of its calendar, whether clocks change between or not.
 *
 * @example
 * offerExpiry(new Date("2027-04-01T10:00:00Z"), 10, "Europe/Sarajevo"); // 2027-04-11T21:59:00.000Z
 */
export function offerExpiry(now: Date, answerDays: number, timeZone: string): Date {
  const today = Date.parse(`${dateIn(now, timeZone)}T00:00:00Z`);
  const lastDay = new Date(today + answerDays * DAY_MS).toISOString().slice(0, 10);
  return instantIn(lastDay, "23:59", timeZone);
}
