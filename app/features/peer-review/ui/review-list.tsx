import { formatDay } from "~/shared/dates";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";
import type { OwnReview } from "../queries/list-own-reviews.server";

/** Reviews one owes, then those one has given. */
export function ReviewList({ reviews }: { reviews: readonly OwnReview[] }) {
  const { t } = useTranslation("peer-review");
  if (reviews.length === 0) {
    return (
      <EmptyState title={t("list.none")} level={2}>
        {t("list.noneText")}
      </EmptyState>
    );
  }
  const parts = [
    { key: "open", list: reviews.filter(({ state }) => state !== "submitted") },
    { key: "given", list: reviews.filter(({ state }) => state === "submitted") },
  ] as const;
  return parts
    .filter(({ list }) => list.length > 0)
    .map(({ key, list }, position) => (
      <Section key={key} heading={t(`list.${key}`)} first={position === 0}>
        <RuleList>
          {list.map((review) => (
            <ReviewItem key={review.allocationId} review={review} />
          ))}
        </RuleList>
      </Section>
    ));
}

const VERB = { offered: "list.begin", started: "list.goOn", submitted: "list.read" } as const;

function ReviewItem({ review }: { review: OwnReview }) {
  const { t } = useTranslation("peer-review");
  const reader = usePageContext();
  const say = useSchoolTime(review.schoolTimeZone);
  const { state, completedAt, receipt } = review;
  const href = `/learn/reviews/${review.allocationId}`;
  return (
    <RuleItem
      action={
        <ButtonLink href={href} small>
          {t(VERB[state])}
        </ButtonLink>
      }
    >
      <h3>
        <a href={href}>{t("list.work", { alias: review.workAlias })}</a>
      </h3>
      <p className="small muted">
        {review.assignmentTitle}
        {". "}
        {completedAt
          ? t("list.sentOn", { date: formatDay(completedAt, reader) })
          : t("list.due", { date: say(review.reviewsDueAt) })}
      </p>
      {state === "started" && (
        <p className="small muted">{t("list.progress", { done: review.rated, count: review.criteria })}</p>
      )}
      {receipt && <p className="small muted">{t("list.receipt", { receipt })}</p>}
    </RuleItem>
  );
}
