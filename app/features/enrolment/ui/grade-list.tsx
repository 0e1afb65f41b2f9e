import { formatDay } from "~/shared/dates";
import { EmptyState } from "~/ui/empty-state";
import { GradeLine } from "~/ui/grade-line";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { ReleasedGrade, WaitingWork } from "../domain/learner-home";

interface GradeListProps {
  grades: readonly ReleasedGrade[];
  waiting: readonly WaitingWork[];
}

/** Results on a line with what it takes to pass; works that are being read stand among them. */
export function GradeList({ grades, waiting }: GradeListProps) {
  const { t } = useTranslation("enrolment");
  if (grades.length + waiting.length === 0) {
    return (
      <Section heading={t("home.grades")}>
        <EmptyState title={t("home.gradesEmpty")}>{t("home.gradesEmptyText")}</EmptyState>
      </Section>
    );
  }
  return (
    <Section heading={t("home.grades")} intro={t("home.gradesIntro")}>
      {waiting.map((work) => (
        <WaitingRow key={work.id} work={work} />
      ))}
      {grades.map((grade) => (
        <GradeRow key={grade.id} grade={grade} />
      ))}
    </Section>
  );
}

function WaitingRow({ work: { title, submittedAt } }: { work: WaitingWork }) {
  const { t } = useTranslation("enrolment");
  const { locale, timeZone } = usePageContext();
  return (
    <div className="grade">
      <div>
        <h3>{title}</h3>
        <p className="small muted">
          {t("home.sentOn", { when: formatDay(submittedAt, { locale, timeZone }) })}
        </p>
      </div>
      <p className="muted small">{t("home.waitingText")}</p>
      <div className="gv small">{t("home.beingRead")}</div>
    </div>
  );
}

function GradeRow({ grade }: { grade: ReleasedGrade }) {
  const { t } = useTranslation("enrolment");
  const { locale, timeZone } = usePageContext();
  const { title, kind, percent, passPercent, passed, releasedAt } = grade;
  const when = formatDay(releasedAt, { locale, timeZone });
  const shown = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(percent);
  return (
    <div className="grade">
      <div>
        <h3>{title}</h3>
        <p className="small muted">{t(kind === "quiz" ? "home.best" : "home.released", { when })}</p>
      </div>
      <GradeLine
        label={t("home.gradeLabel", { title, percent: shown, pass: passPercent })}
        percent={percent}
        passPercent={passPercent}
        passLabel={t("home.pass", { pass: passPercent })}
      />
      <div className="gv">
        <b>{shown}</b>
        <br />
        <span className="small">{t(passed ? "home.passed" : "home.notPassed")}</span>
      </div>
    </div>
  );
}
