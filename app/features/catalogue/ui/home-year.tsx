import { formatDayOfYear, formatDayOfYearRange } from "~/shared/dates";
import { DateLine } from "~/ui/date-line";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { SchoolPhase, YearStop } from "../domain/school-year";

interface HomeYearProps {
  year: readonly YearStop[];
  phase: SchoolPhase;
}

/** The school's year on one line, with today on it. */
export function HomeYear({ year, phase }: HomeYearProps) {
  const { t } = useTranslation("home");
  const { locale } = usePageContext();
  const stops = year.map(({ id, on, until, state }) => {
    const from = new Date(on);
    const date = until ? formatDayOfYearRange(from, new Date(until), locale) : formatDayOfYear(from, locale);
    const isToday = id === "today";
    return {
      dateTime: on,
      date: isToday ? t("year.today", { date }) : date,
      label: t(`year.${isToday ? phase : id}` as "year.deadline"),
      state,
    };
  });
  return <DateLine wide label={t("year.label")} stops={stops} />;
}
