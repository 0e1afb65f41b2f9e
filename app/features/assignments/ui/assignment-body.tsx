import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { Callout } from "~/ui/callout";
import { Fold } from "~/ui/fold";
import { Section } from "~/ui/section";
import { TrustedHtml } from "~/ui/trusted-html";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";
import type { AssignmentPage } from "../queries/get-assignment.server";
import { AssignmentDates } from "./assignment-dates";
import { SentWork } from "./sent-work";
import { WorkEditor } from "./work-editor";

interface AssignmentBodyProps {
  assignment: AssignmentPage;
  lastResult: SubmissionResult<string[]> | undefined;
  replacing: boolean;
  /** What readers said, once there is anything; shown under a sent work. */
  children: ReactNode;
}

/** The task, and below it what comes next: writing, the receipt, the reviews. */
export function AssignmentBody({ assignment, lastResult, replacing, children }: AssignmentBodyProps) {
  const { t } = useTranslation("assignments");
  const { work, briefHtml } = assignment;
  const isSent = work?.state === "submitted";
  const isEditing = !isSent || (replacing && work.isReplaceable) || lastResult !== undefined;
  return (
    <>
      <AssignmentDates assignment={assignment} />
      {isSent && (
        <Section heading={t("page.sent")}>
          <SentWork assignment={assignment} />
        </Section>
      )}
      {isSent && !isEditing && <Section heading={t("page.reviews")}>{children}</Section>}
      {isSent ? (
        <Fold summary={t("page.task")}>
          <TrustedHtml className="prose" html={briefHtml} />
        </Fold>
      ) : (
        <Section heading={t("page.task")}>
          <TrustedHtml className="prose" html={briefHtml} />
        </Section>
      )}
      {isEditing && (
        <Section heading={t("page.write")}>
          <Writing assignment={assignment} lastResult={lastResult} replacing={isSent} />
        </Section>
      )}
    </>
  );
}

function Writing({ assignment, lastResult, replacing }: Omit<AssignmentBodyProps, "children">) {
  const { t } = useTranslation("assignments");
  const say = useSchoolTime(assignment.schoolTimeZone);
  const { window } = assignment;
  if (window === "not-open") return <p>{t("page.notOpen", { date: say(assignment.opensAt) })}</p>;
  if (window === "closed") return <p>{t("page.closed")}</p>;
  return (
    <div className="stack">
      {window === "late" && (
        <Callout tone="warm" icon="clock" title={t("page.lateTitle")}>
          {t("page.lateText", { date: say(assignment.reviewsDueAt) })}
        </Callout>
      )}
      <WorkEditor assignment={assignment} lastResult={lastResult} replacing={replacing} />
    </div>
  );
}
