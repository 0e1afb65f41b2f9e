import { type FieldMetadata, getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button, ButtonLink } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { FormActions } from "~/ui/form-actions";
import { ProgressLine } from "~/ui/progress-line";
import { FormProblems, TextAreaInput } from "~/web/fields";
import { useTranslation } from "~/web/translation";
import type { ReviewTask } from "../queries/get-review-task.server";
import type { ReviewComments } from "../schema";
import { CriterionFields } from "./criterion-fields";

interface ReviewFormProps {
  task: ReviewTask;
  review: NonNullable<ReviewTask["review"]>;
  lastResult: SubmissionResult<string[]> | undefined;
}

interface Fields {
  ratings: Record<string, { points: number | null; comment: string }>;
  comments: ReviewComments;
  noteToStaff: string;
}

/** The rubric beside the work: saved while one writes where scripts run, by a button where not. */
export function ReviewForm({ task, review, lastResult }: ReviewFormProps) {
  const { t } = useTranslation("peer-review");
  const [form, fields] = useForm<Fields>({ id: "review", lastResult, defaultValue: review });
  const ratings = fields.ratings.getFieldset();
  const total = task.criteria.length;
  return (
    <form
      {...getFormProps(form)}
      method="post"
      action="?"
      className="stack"
      data-autosave={`/learn/reviews/${task.id}/draft`}
    >
      <FormProblems form={form} />
      <input type="hidden" name="version" value={review.version} />
      <ProgressLine
        done={review.criteriaDone}
        total={total}
        label={t("task.progress", { done: review.criteriaDone, count: total })}
      />
      {task.criteria.map((criterion) => {
        const field = ratings[criterion.key];
        return field && <CriterionFields key={criterion.key} criterion={criterion} field={field} />;
      })}
      <CommentFields field={fields.comments} />
      <TextAreaInput
        field={fields.noteToStaff}
        label={t("task.note")}
        hint={t("task.noteHint")}
        rows={2}
        maxLength={5_000}
        optional
      />
      <Callout tone="plain" icon="people" title={t("task.seenTitle")}>
        {t("task.seenText")}
      </Callout>
      <FormActions>
        <Button variant="primary" name="intent" value="send">
          {t("task.send")}
        </Button>
        <Button name="intent" value="save">
          {t("task.save")}
        </Button>
        <ButtonLink variant="quiet" href={`/learn/reviews/${task.id}/decline`}>
          {t("task.decline")}
        </ButtonLink>
      </FormActions>
    </form>
  );
}

// why any: Conform's metadata is invariant in the form it belongs to.
// biome-ignore lint/suspicious/noExplicitAny: see above
type CommentsField = FieldMetadata<ReviewComments, any, string[]>;

function CommentFields({ field }: { field: CommentsField }) {
  const { t } = useTranslation("peer-review");
  const comments = field.getFieldset();
  return (
    <fieldset className="crit stack">
      <legend>{t("task.comments")}</legend>
      {(["keep", "change", "question"] as const).map((part) => (
        <TextAreaInput
          key={part}
          field={comments[part]}
          label={t(`task.${part}`)}
          hint={t(`task.${part}Hint`)}
          rows={3}
          maxLength={5_000}
          optional={part === "question"}
        />
      ))}
    </fieldset>
  );
}
