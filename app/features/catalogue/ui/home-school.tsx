import { daysUntil, formatDateRange, formatMoment } from "~/shared/dates";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { NextSchool } from "../domain/home-view";

interface HomeSchoolProps {
  /** Null when no school is to come. */
  school: NextSchool | null;
}

/** The next school with its deadline in words. */
export function HomeSchool({ school }: HomeSchoolProps) {
  const { t } = useTranslation("home");
  const { locale } = usePageContext();
  if (!school) {
    return (
      <aside className="next" aria-labelledby="next-school">
        <h2 id="next-school">{t("school.none")}</h2>
        <p>{t("school.noneText")}</p>
      </aside>
    );
  }
  const { slug, title, capacity, startsOn, endsOn } = school;
  const dates = formatDateRange(startsOn, endsOn, locale);
  return (
    <aside className="next" aria-labelledby="next-school">
      <h2 id="next-school">{title}</h2>
      <p className="due">
        <Deadline school={school} dates={dates} />
      </p>
      <p>{t("school.facts", { dates, count: capacity })}</p>
      <p>
        <a href={`/schools/${slug}`}>{t("school.more")}</a>
      </p>
    </aside>
  );
}

function Deadline({ school, dates }: { school: NextSchool; dates: string }) {
  const { t } = useTranslation("home");
  const { locale } = usePageContext();
  const { phase, timeZone, applicationsOpenAt, applicationsCloseAt, now } = school;
  const moment = (at: Date) => formatMoment(at, { locale, timeZone });
  if (phase === "before") return <>{t("school.opensOn", { when: moment(applicationsOpenAt) })}</>;
  if (phase === "inSession") return <>{t("school.running", { dates })}</>;
  if (phase !== "open") return <>{t("school.closed", { dates })}</>;
  const days = daysUntil(now, applicationsCloseAt, timeZone);
  const key = days <= 0 ? "school.closesToday" : days === 1 ? "school.closesTomorrow" : "school.closesInDays";
  return (
    <>
      {t("school.openUntil", { when: moment(applicationsCloseAt) })} {t(key, { count: days })}
    </>
  );
}
