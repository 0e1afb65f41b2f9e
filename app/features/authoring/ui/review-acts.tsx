import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { cityOf, formatMoment } from "~/shared/dates";
import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { FormActions } from "~/ui/form-actions";
import { ChoicesInput, TextAreaInput, TextInput } from "~/web/fields";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { type DraftAct, isPossible } from "../domain/draft-state";
import type { DraftReview } from "../queries/get-review.server";

interface ReviewActsProps {
  review: DraftReview;
  lastResult: SubmissionResult<string[]> | undefined;
}

const CHANGES = ["typo", "substance-now", "substance-next-cohort"] as const;

/** A form that names the version it is about, so that nobody decides about a text they did not see. */
function useAct(id: string, { version }: DraftReview, lastResult: ReviewActsProps["lastResult"]) {
  const [form, fields] = useForm<{ body: string; change: string; publishAt: string }>({ id, lastResult });
  return { fields, props: { ...getFormProps(form), method: "post" as const }, version };
}

/** What may be done with a draft as it stands: given to a reader, judged, published. */
export function ReviewActs({ review, lastResult }: ReviewActsProps) {
  const can = (act: DraftAct) => isPossible(act, review.state);
  return (
    <>
      {can("send") && <SendForm review={review} lastResult={lastResult} />}
      {can("remark") && <JudgeForm review={review} lastResult={lastResult} />}
      {can("publish") && <PublishForm review={review} lastResult={lastResult} />}
      <OtherSteps review={review} />
    </>
  );
}

function SendForm({ review, lastResult }: ReviewActsProps) {
  const { t } = useTranslation("authoring");
  const { fields, props, version } = useAct("send", review, lastResult);
  return (
    <form {...props} className="stack">
      <input type="hidden" name="version" value={version} />
      <ChoicesInput
        field={fields.change}
        type="radio"
        legend={t("review.kind")}
        options={CHANGES.map((value) => ({ value, label: t(`review.change.${value}`) }))}
      />
      <p className="small muted">{t("review.sendText")}</p>
      <FormActions>
        <Button variant="primary" name="intent" value="send">
          {t("review.send")}
        </Button>
      </FormActions>
    </form>
  );
}

function JudgeForm({ review, lastResult }: ReviewActsProps) {
  const { t } = useTranslation("authoring");
  const { fields, props, version } = useAct("judge", review, lastResult);
  const { state, isOwnText, change } = review;
  const canApprove = isPossible("approve", state);
  return (
    <form {...props} className="stack">
      <input type="hidden" name="version" value={version} />
      <TextAreaInput field={fields.body} label={t("review.body")} hint={t("review.bodyHint")} rows={4} />
      {canApprove && isOwnText && <Callout>{t("review.ownText")}</Callout>}
      <FormActions>
        {canApprove && !isOwnText && (
          <Button variant="primary" name="intent" value="approve">
            {t(change === "typo" ? "review.approveTypo" : "review.approve")}
          </Button>
        )}
        {isPossible("ask-changes", state) && (
          <Button name="intent" value="ask-changes">
            {t("review.askChanges")}
          </Button>
        )}
        <Button name="intent" value="remark">
          {t("review.remark")}
        </Button>
      </FormActions>
    </form>
  );
}

function PublishForm({ review, lastResult }: ReviewActsProps) {
  const { t } = useTranslation("authoring");
  const reader = usePageContext();
  const { fields, props, version } = useAct("publish", review, lastResult);
  return (
    <form {...props} className="stack">
      <input type="hidden" name="version" value={version} />
      {review.publishAt && <p>{t("review.scheduled", { date: formatMoment(review.publishAt, reader) })}</p>}
      <TextInput
        field={fields.publishAt}
        type="datetime-local"
        label={t("review.publishAt")}
        hint={t("review.clock", { city: cityOf(reader.timeZone) })}
        width="medium"
      />
      <FormActions>
        <Button variant="primary" name="intent" value="publish">
          {t("review.publish")}
        </Button>
        <Button name="intent" value="schedule">
          {t("review.schedule")}
        </Button>
        {review.state === "scheduled" && (
          <Button name="intent" value="unschedule">
            {t("review.unschedule")}
          </Button>
        )}
      </FormActions>
    </form>
  );
}

function OtherSteps({ review: { state, version } }: { review: DraftReview }) {
  const { t } = useTranslation("authoring");
  if (!isPossible("abandon", state)) return null;
  return (
    <form method="post">
      <input type="hidden" name="version" value={version} />
      <FormActions>
        {isPossible("take-back", state) && (
          <Button name="intent" value="take-back">
            {t("review.takeBack")}
          </Button>
        )}
        <Button variant="danger" name="intent" value="abandon">
          {t("review.abandon")}
        </Button>
      </FormActions>
    </form>
  );
}
