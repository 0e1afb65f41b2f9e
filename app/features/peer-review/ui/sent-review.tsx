import { Callout } from "~/ui/callout";
import { PlainText } from "~/ui/plain-text";
import { useTranslation } from "~/web/translation";
import type { ReviewTask } from "../queries/get-review-task.server";

interface SentReviewProps {
  task: ReviewTask;
  review: NonNullable<ReviewTask["review"]>;
}

/** What a reviewer sent, with its receipt; nothing to change any more. */
export function SentReview({ task, review }: SentReviewProps) {
  const { t } = useTranslation("peer-review");
  return (
    <div className="stack">
      <Callout tone="good" title={t("task.sent")}>
        {t("task.sentText", { receipt: review.receipt ?? "" })}
      </Callout>
      {task.criteria.map(({ key, title, levels }) => {
        const { points = null, comment = "" } = review.ratings[key] ?? {};
        return (
          <section className="crit stack" key={key}>
            <h3>{title}</h3>
            <p>
              <b>{points}</b>&ensp;{levels.find((level) => level.points === points)?.description}
            </p>
            <p className="muted">{comment}</p>
          </section>
        );
      })}
      {(["keep", "change", "question"] as const).map(
        (part) =>
          review.comments[part] && (
            <section className="crit stack" key={part}>
              <h3>{t(`task.${part}`)}</h3>
              <PlainText text={review.comments[part]} />
            </section>
          ),
      )}
    </div>
  );
}
