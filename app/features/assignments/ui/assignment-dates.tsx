import { DateLine } from "~/ui/date-line";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";
import type { AssignmentPage } from "../queries/get-assignment.server";

const NOW: Record<AssignmentPage["window"], number> = { "not-open": 0, open: 1, late: 2, closed: 3 };

/** The three dates of an assignment on one line, by the school's clock and the reader's. */
export function AssignmentDates({ assignment }: { assignment: AssignmentPage }) {
  const { t } = useTranslation("assignments");
  const say = useSchoolTime(assignment.schoolTimeZone);
  const now = NOW[assignment.window];
  const stops = (["opensAt", "dueAt", "reviewsDueAt"] as const).map((date, position) => ({
    dateTime: assignment[date].toISOString(),
    date: say(assignment[date]),
    label: t(`page.${date}`),
    state: position < now ? ("done" as const) : position === now ? ("now" as const) : ("later" as const),
  }));
  return <DateLine label={t("page.dates")} stops={stops} wide />;
}
