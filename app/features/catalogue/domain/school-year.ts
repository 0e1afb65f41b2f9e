/** A day or a span of days in a school's calendar, as written in the files. */
export interface CalendarDay {
  readonly id: string;
  readonly date?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A mark on the line of the year. */
export interface YearStop {
  /** Of the calendar, or "today". */
  readonly id: string;
  /** First day, ISO. */
  readonly on: string;
  /** Last day, where it is more than one. */
  readonly until: string | null;
  readonly state: "done" | "now" | "later";
}

/** What a school is doing at a moment: names the text beside "today". */
export type SchoolPhase = "before" | "open" | "selecting" | "preparing" | "inSession" | "after";

/** The days a visitor wants to know, in order; the calendar holds more. */
const SHOWN = ["call-opens", "deadline", "offers", "pre-course", "school", "certificates"];

/**
 * The year as a line: the days that matter, with today among them.
 *
 * @param today ISO date in the school's zone. A day that is today comes after the mark of today.
 */
export function yearOf(calendar: readonly CalendarDay[], today: string): YearStop[] {
  const stops = calendar.flatMap(({ id, date, from, to }): YearStop[] => {
    const on = date ?? from;
    if (!on || !SHOWN.includes(id)) return [];
    return [{ id, on, until: to && to !== on ? to : null, state: on < today ? "done" : "later" }];
  });
  const now: YearStop = { id: "today", on: today, until: null, state: "now" };
  return [...stops, now].sort((a, b) => a.on.localeCompare(b.on) || (a.state === "now" ? -1 : 1));
}

/** Where a school is in its year. Instants are half-open: at the deadline itself, applications are closed. */
export function phaseOf(
  school: {
    readonly applicationsOpenAt: Date;
    readonly applicationsCloseAt: Date;
    readonly startsOn: Date;
    readonly endsOn: Date;
  },
  offersOn: string | undefined,
  now: Date,
  today: string,
): SchoolPhase {
  const day = (on: Date) => on.toISOString().slice(0, 10);
  if (now < school.applicationsOpenAt) return "before";
  if (now < school.applicationsCloseAt) return "open";
  if (today > day(school.endsOn)) return "after";
  if (today >= day(school.startsOn)) return "inSession";
  return offersOn !== undefined && today >= offersOn ? "preparing" : "selecting";
}
