import type { SubmissionResult } from "@conform-to/react";
import { Button, ButtonLink } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { Fold } from "~/ui/fold";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { ReviewLayout } from "~/ui/sheet";
import { TrustedHtml } from "~/ui/trusted-html";
import { useTranslation } from "~/web/translation";
import type { ReviewTask } from "../queries/get-review-task.server";
import { ReviewForm } from "./review-form";
import { SentReview } from "./sent-review";
import { WorkSheet } from "./work-sheet";

interface ReviewPageProps {
  task: ReviewTask;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** The work at one side, the rubric at the other; before the work is opened, how to go about it. */
export function ReviewPage({ task, lastResult }: ReviewPageProps) {
  const { t } = useTranslation("peer-review");
  const { work, review } = task;
  return (
    <>
      <Callout icon="hidden" title={t("task.blindTitle")}>
        {t("task.blindText")}
      </Callout>
      {!work || !review ? (
        <BeforeReading task={task} />
      ) : (
        <>
          <Fold summary={t("task.guidance")}>
            <TrustedHtml className="prose" html={task.guidanceHtml} />
          </Fold>
          <ReviewLayout
            work={
              <WorkSheet
                label={t("task.workLabel", { alias: task.workAlias })}
                assignmentTitle={task.assignmentTitle}
                work={work}
              />
            }
          >
            {task.state === "submitted" ? (
              <SentReview task={task} review={review} />
            ) : (
              <ReviewForm task={task} review={review} lastResult={lastResult} />
            )}
          </ReviewLayout>
        </>
      )}
    </>
  );
}

function BeforeReading({ task }: { task: ReviewTask }) {
  const { t } = useTranslation("peer-review");
  return (
    <Section heading={t("task.guidance")}>
      <div className="stack">
        <TrustedHtml className="prose" html={task.guidanceHtml} />
        <p className="muted">{t("task.openText")}</p>
        <form method="post">
          <FormActions>
            <Button variant="primary" name="intent" value="open">
              {t("task.open")}
            </Button>
            <ButtonLink variant="quiet" href={`/learn/reviews/${task.id}/decline`}>
              {t("task.decline")}
            </ButtonLink>
          </FormActions>
        </form>
      </div>
    </Section>
  );
}
