import { Button } from "~/ui/button";
import { Fold } from "~/ui/fold";
import { PlainText } from "~/ui/plain-text";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Tag } from "~/ui/tag";
import { TextField } from "~/ui/text-field";
import { useTranslation } from "~/web/translation";
import type { ModeratedWork } from "../queries/get-moderated-work.server";
import { RatedCriterion } from "./rated-criterion";

type Review = ModeratedWork["reviews"][number];

interface ModeratedReviewProps {
  review: Review;
  work: ModeratedWork;
}

/** One review as the instructor reads it, with who wrote it and the way to leave it out. */
export function ModeratedReview({ review, work }: ModeratedReviewProps) {
  const { t } = useTranslation(["peer-review", "common"]);
  const { state, percent, declineReason, noteToStaff } = review;
  return (
    <article className="crit stack">
      <div className="row spread">
        <h3>{review.reviewerName || t("common:person.left")}</h3>
        <Tag tone={state === "submitted" ? "good" : "plain"}>{t(`state.${state}`)}</Tag>
      </div>
      {declineReason && (
        <p className="small muted">
          {t("work.declined", {
            reason: t(`decline.reasons.${declineReason as "time"}`, { defaultValue: declineReason }),
          })}
        </p>
      )}
      {percent !== null && <p>{t("task.weight", { percent })}</p>}
      {review.comments && <ReviewWords review={review} work={work} />}
      {noteToStaff && (
        <div>
          <h4>{t("work.note")}</h4>
          <PlainText text={noteToStaff} />
        </div>
      )}
      {percent !== null && <CountingForm review={review} />}
    </article>
  );
}

function ReviewWords({ review, work }: ModeratedReviewProps) {
  const { t } = useTranslation("peer-review");
  const rated = new Map(review.ratings.map((rating) => [rating.key, rating]));
  return (
    <>
      {(["keep", "change", "question"] as const).map(
        (part) =>
          review.comments?.[part] && (
            <div key={part}>
              <h4>{t(`task.${part}`)}</h4>
              <PlainText text={review.comments[part]} />
            </div>
          ),
      )}
      <RuleList>
        {work.criteria.map(({ key, title }) => (
          <RuleItem key={key}>
            <RatedCriterion
              title={title}
              points={rated.get(key)?.points ?? 0}
              maximum={work.maxPoints}
              comment={rated.get(key)?.comment ?? ""}
            />
          </RuleItem>
        ))}
      </RuleList>
    </>
  );
}

function CountingForm({ review }: { review: Review }) {
  const { t } = useTranslation("peer-review");
  if (!review.counted) {
    return (
      <form method="post" className="stack">
        <p className="warm">{t("work.excluded", { reason: review.excludedReason ?? "" })}</p>
        <input type="hidden" name="reviewId" value={review.reviewId ?? ""} />
        <Button small name="intent" value="include">
          {t("work.include")}
        </Button>
      </form>
    );
  }
  return (
    <Fold plain summary={t("work.exclude")}>
      <form method="post" className="stack">
        <input type="hidden" name="reviewId" value={review.reviewId ?? ""} />
        <TextField
          id={`reason-${review.id}`}
          name="reason"
          label={t("work.reason")}
          hint={t("work.reasonHint")}
          maxLength={1_000}
          required
        />
        <Button small variant="danger" name="intent" value="exclude">
          {t("work.exclude")}
        </Button>
      </form>
    </Fold>
  );
}
