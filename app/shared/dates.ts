/** English as written in Europe: day before month, 24 hours. Albanian, and Serbian in either script. */
const INTL_LOCALE: Readonly<Record<string, string>> = {
  en: "en-GB",
  sq: "sq-AL",
  "sr-Latn": "sr-Latn-RS",
  "sr-Cyrl": "sr-Cyrl-RS",
};

const WITH_WEEKDAY = {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
} as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(INTL_LOCALE[locale] ?? locale, options);
    formatters.set(key, found);
  }
  return found;
}

/** Where and for whom a time is shown. */
export interface DateReader {
  readonly locale: string;
  readonly timeZone: string;
}

/** The city of a zone, as people say it: "Sarajevo". */
export function cityOf(timeZone: string): string {
  return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}

/**
 * A date with its weekday as sentences of the language take it. Some editions of CLDR write "Friday, 14 March" in
 * British English; we never do. In Albanian the date goes first, since "deri më" (until) cannot stand before a
 * weekday in this form: "12 mars 2027, e premte".
 */
function asSaid(text: string, locale: string): string {
  if (locale === "en") return text.replace(/^(\p{L}+), /u, "$1 ");
  return locale === "sq" ? text.replace(/^(e \p{L}+), (.+)$/u, "$2, $1") : text;
}

/** "Friday 14 March 2027, 17:00 (Sarajevo)". */
export function formatMoment(at: Date, { locale, timeZone }: DateReader): string {
  const day = formatter(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone,
  });
  return `${asSaid(day.format(at), locale)}, ${formatTime(at, { locale, timeZone })} (${cityOf(timeZone)})`;
}

/** "17:00". */
export function formatTime(at: Date, { locale, timeZone }: DateReader): string {
  return formatter(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone }).format(at);
}

/** "14:02:11", for what was just saved. */
export function formatClock(at: Date, { locale, timeZone }: DateReader): string {
  return formatter(locale, {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZone,
  }).format(at);
}

/** "14 March 2027": the day an instant falls on in the reader's zone. */
export function formatDay(at: Date, { locale, timeZone }: DateReader): string {
  return formatter(locale, { day: "numeric", month: "long", year: "numeric", timeZone }).format(at);
}

/** "14 March 2027" for a calendar date, which has no zone. */
export function formatDate(on: Date, locale: string): string {
  return formatter(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(on);
}

/** "14 March" for a calendar date whose year is plain from where it stands. */
export function formatDayOfYear(on: Date, locale: string): string {
  return formatter(locale, { day: "numeric", month: "long", timeZone: "UTC" }).format(on);
}

/** "5–14 July" for two calendar dates whose year is plain from where they stand. */
export function formatDayOfYearRange(from: Date, to: Date, locale: string): string {
  return formatter(locale, { day: "numeric", month: "long", timeZone: "UTC" }).formatRange(from, to);
}

/** "March 2027" for a month: its first day. */
export function formatMonth(on: Date, locale: string): string {
  return formatter(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(on);
}

/** "5–14 July 2027" for two calendar dates. */
export function formatDateRange(from: Date, to: Date, locale: string): string {
  return formatter(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).formatRange(
    from,
    to,
  );
}

/** "Friday 15 January 2027": the day an instant falls on in the reader's zone, with its weekday. */
export function formatToday(at: Date, { locale, timeZone }: DateReader): string {
  return asSaid(formatter(locale, { ...WITH_WEEKDAY, timeZone }).format(at), locale);
}

/** "Friday 15 January 2027" for a calendar date. */
export function formatWeekday(on: Date, locale: string): string {
  return asSaid(formatter(locale, WITH_WEEKDAY).format(on), locale);
}

/** "Monday 5 – Wednesday 14 July 2027" for two calendar dates. */
export function formatWeekdayRange(from: Date, to: Date, locale: string): string {
  return formatter(locale, WITH_WEEKDAY).formatRange(from, to);
}

/** "2027-03-01": the date a calendar on the wall of a zone shows at an instant. */
export function calendarDayOf(at: Date, timeZone: string): string {
  return formatter("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone }).format(at);
}

/** Whole days from one instant to a later one, by the calendar of the zone; negative when it has passed. */
export function daysUntil(from: Date, to: Date, timeZone: string): number {
  const day = (at: Date) =>
    Date.parse(
      formatter("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone }).format(at),
    );
  return Math.round((day(to) - day(from)) / 86_400_000);
}

/**
 * The instant at which a clock in a zone shows a date and time.
 *
 * In the hour that a change of clocks skips, the instant after the jump; in the hour it repeats, the first.
 *
 * @example
 * instantIn("2027-03-01", "23:59", "Europe/Sarajevo"); // 2027-03-01T22:59:00.000Z
 */
export function instantIn(date: string, time: string, timeZone: string): Date {
  const wall = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}Z`);
  const offsetAt = (instant: number) => {
    const parts = formatter("en-CA", {
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      hourCycle: "h23",
      timeZone,
    }).formatToParts(new Date(instant));
    const part = (type: string) => parts.find((p) => p.type === type)?.value ?? "00";
    const shown = Date.parse(
      `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}:${part("second")}Z`,
    );
    return shown - instant;
  };
  const guess = wall - offsetAt(wall);
  return new Date(wall - offsetAt(guess));
}
