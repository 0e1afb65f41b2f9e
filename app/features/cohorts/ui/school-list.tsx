import { formatWeekdayRange } from "~/shared/dates";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { usePageContext } from "~/web/page-context";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";
import type { ListedCohort } from "../views";

/** All schools: what, when, and until when to apply. */
export function SchoolList({ schools }: { schools: readonly ListedCohort[] }) {
  const { t } = useTranslation("cohorts");
  if (schools.length === 0) {
    return (
      <EmptyState
        level={2}
        title={t("schools.none")}
        action={<ButtonLink href="/courses">{t("schools.toCourse")}</ButtonLink>}
      >
        {t("schools.noneText")}
      </EmptyState>
    );
  }
  return (
    <RuleList>
      {schools.map((school) => (
        <RuleItem key={school.id}>
          <School school={school} />
        </RuleItem>
      ))}
    </RuleList>
  );
}

function School({ school }: { school: ListedCohort }) {
  const { t } = useTranslation("cohorts");
  const { locale } = usePageContext();
  const at = useSchoolTime(school.timeZone);
  const date = at(school.call === "announced" ? school.applicationsOpenAt : school.applicationsCloseAt);
  return (
    <div className="stack">
      <h2>
        <a href={`/schools/${school.slug}`}>{school.title}</a>
      </h2>
      <p className="muted">{formatWeekdayRange(school.startsOn, school.endsOn, locale)}</p>
      <p>{school.summary}</p>
      <p className={school.call === "open" ? "warm" : "muted"}>
        {t(`schools.call.${school.call}`, { date })}
      </p>
    </div>
  );
}
