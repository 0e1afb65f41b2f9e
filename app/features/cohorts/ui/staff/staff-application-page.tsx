import type { SubmissionResult } from "@conform-to/react";
import { PageHead } from "~/ui/page-head";
import { Split } from "~/ui/split";
import { Tag } from "~/ui/tag";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";
import type { StaffApplication } from "../../applications/views";
import { DeskHistory, DeskPerson, DeskScores } from "./application-desk";
import { AssessedAnswers } from "./assessed-answers";
import { AssessmentForm } from "./assessment-form";
import { useCountryLabel } from "./country-label";
import { DecisionForm } from "./decision-form";
import { STATE_TONES } from "./state-tones";

interface StaffApplicationPageProps {
  page: StaffApplication;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** What was written on one side, what staff do with it on the other. */
export function StaffApplicationPage({ page, lastResult }: StaffApplicationPageProps) {
  const { t } = useTranslation(["cohorts", "audit"]);
  const labelOf = useCountryLabel();
  const { application, desk, cohort } = page;
  const at = useSchoolTime(cohort.timeZone);
  const { number, country, state, submittedAt } = application;
  // Two forms stand on the page; an answer belongs to the one that was sent.
  const resultOf = (intent: string) => (lastResult?.initialValue?.intent === intent ? lastResult : undefined);
  return (
    <>
      <PageHead
        title={t("staff.title", { number })}
        lead={t("staff.lead", { country: labelOf(country), date: submittedAt ? at(submittedAt) : "" })}
      >
        <p>
          <Tag tone={STATE_TONES[state]}>{t(`states.${state}`)}</Tag>
        </p>
      </PageHead>
      <Split kind="7-5">
        <div>
          <AssessedAnswers answers={page.answers} />
          {desk && <DeskPerson desk={desk} />}
        </div>
        <div>
          {page.assesses && <AssessmentForm page={page} lastResult={resultOf("assess")} />}
          {desk && (
            <>
              <DeskScores desk={desk} />
              <DecisionForm application={application} seats={desk.seats} lastResult={resultOf("decide")} />
              <DeskHistory desk={desk} timeZone={cohort.timeZone} />
            </>
          )}
          {page.organises && (
            <p>
              <a href={`/admin/cohorts/${cohort.slug}/applications/${number}/history`}>
                {t("audit:history.link")}
              </a>
            </p>
          )}
        </div>
      </Split>
    </>
  );
}
