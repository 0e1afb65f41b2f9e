import type { SubmissionResult } from "@conform-to/react";
import { Crumbs } from "~/ui/crumbs";
import { EmptyState } from "~/ui/empty-state";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { ReviewLayout } from "~/ui/sheet";
import { Tag } from "~/ui/tag";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";
import type { ModeratedWork } from "../queries/get-moderated-work.server";
import { GradePanel } from "./grade-panel";
import { ModeratedReview } from "./moderated-review";
import { RefusedAct } from "./refused-act";
import { WorkSheet } from "./work-sheet";

interface ModeratedWorkPageProps {
  work: ModeratedWork;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** A work with its grade and all its reviews beside it. */
export function ModeratedWorkPage({ work, lastResult }: ModeratedWorkPageProps) {
  const { t } = useTranslation(["peer-review", "common"]);
  const say = useSchoolTime(work.schoolTimeZone);
  // A grade set by hand was typed and is shown again in its form; the other acts are single buttons.
  const isOverride = lastResult?.initialValue?.intent === "override";
  const crumbs = [
    { href: "/teach", label: t("board.crumb") },
    { href: `/teach/assignments/${work.assignmentId}`, label: work.assignmentTitle },
    { label: work.authorName },
  ];
  return (
    <>
      <PageHead
        title={t("work.by", { name: work.authorName })}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
        lead={t("work.sentAt", { date: say(work.submittedAt) })}
        aside={work.isLate ? <Tag tone="warm">{t("board.late")}</Tag> : undefined}
      />
      <RefusedAct lastResult={isOverride ? undefined : lastResult} />
      <ReviewLayout
        work={<WorkSheet label={work.title} assignmentTitle={work.assignmentTitle} work={work} />}
      >
        <Section first heading={t("work.grade")}>
          <GradePanel work={work} lastResult={isOverride ? lastResult : undefined} />
        </Section>
        <Section heading={t("work.reviews")}>
          {work.reviews.length === 0 && (
            <EmptyState title={t("work.noReviews")}>{t("work.noReviewsText")}</EmptyState>
          )}
          {work.reviews.map((review) => (
            <ModeratedReview key={review.id} review={review} work={work} />
          ))}
        </Section>
      </ReviewLayout>
    </>
  );
}
