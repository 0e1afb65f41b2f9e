import { daysUntil, formatMoment, formatWeekday, formatWeekdayRange, instantIn } from "~/shared/dates";
import { DateLine } from "~/ui/date-line";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { CalendarEntry } from "../domain/cohort-file";

interface CalendarLineProps {
  calendar: readonly CalendarEntry[];
  timeZone: string;
  now: Date;
}

/** The school's dates on one line. What comes next is marked, the deadline says how many days are left. */
export function CalendarLine({ calendar, timeZone, now }: CalendarLineProps) {
  const { t } = useTranslation("cohorts");
  const { locale } = usePageContext();
  const endOf = (entry: CalendarEntry) =>
    instantIn(entry.to ?? entry.date ?? "", entry.time ?? "23:59", timeZone);
  const next = calendar.findIndex((entry) => endOf(entry) > now);
  const daysLeft = (entry: CalendarEntry) => {
    const count = daysUntil(now, endOf(entry), timeZone);
    return count === 0 ? t("school.lastDay") : t("school.daysLeft", { count });
  };
  return (
    <DateLine
      label={t("school.datesLabel")}
      long={calendar.length > 10}
      stops={calendar.map((entry, index) => ({
        dateTime: entry.from ?? entry.date ?? "",
        date: dateOf(entry, timeZone, locale),
        label: entry.id === "deadline" && index === next ? `${entry.title}. ${daysLeft(entry)}` : entry.title,
        state: index === next ? "now" : endOf(entry) <= now ? "done" : "later",
      }))}
    />
  );
}

function dateOf({ date, time, from, to }: CalendarEntry, timeZone: string, locale: string): string {
  if (from && to) return formatWeekdayRange(new Date(from), new Date(to), locale);
  if (date && time) return formatMoment(instantIn(date, time, timeZone), { locale, timeZone });
  return formatWeekday(new Date(date ?? ""), locale);
}
