import { formatDate } from "~/shared/dates";
import { Callout } from "~/ui/callout";
import { GradeLine } from "~/ui/grade-line";
import { PlainText } from "~/ui/plain-text";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { usePageContext } from "~/web/page-context";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";
import type { FeedbackReview } from "../domain/feedback";
import type { Feedback } from "../queries/find-feedback.server";
import { RatedCriterion } from "./rated-criterion";

interface AuthorFeedbackProps {
  assignment: { reviewsDueAt: Date; reviewsPerSubmission: number; schoolTimeZone: string };
  /** Null until the grade is released. */
  feedback: Feedback | null;
}

/** What an author reads of reviews: first that they are being written, later the grade and all of them. */
export function AuthorFeedback({ assignment, feedback }: AuthorFeedbackProps) {
  const { t } = useTranslation("peer-review");
  const say = useSchoolTime(assignment.schoolTimeZone);
  if (!feedback) {
    const values = { count: assignment.reviewsPerSubmission, date: say(assignment.reviewsDueAt) };
    return (
      <Callout tone="plain" icon="people" title={t("feedback.pendingTitle")}>
        {t("feedback.pendingText", values)}
      </Callout>
    );
  }
  return (
    <div className="stack-l">
      <FeedbackGrade feedback={feedback} />
      {feedback.reviews.map((review) => (
        <OneReview key={review.alias} review={review} maximum={feedback.maxPoints} />
      ))}
    </div>
  );
}

function FeedbackGrade({ feedback }: { feedback: Feedback }) {
  const { t } = useTranslation("peer-review");
  const { percent, passPercent: pass, passed, setByInstructor, reviews } = feedback;
  return (
    <div className="grade">
      <div>
        <h3>{t("feedback.grade")}</h3>
        <p className="small muted">
          {setByInstructor ? t("feedback.byInstructor") : t("feedback.byReviews", { count: reviews.length })}
        </p>
      </div>
      <GradeLine
        label={t("feedback.gradeLine", { percent, pass })}
        percent={percent}
        passPercent={pass}
        passLabel={t("feedback.pass", { pass })}
      />
      <div className="gv">
        <b>{percent}</b>
        <br />
        <span className="small">{t(passed ? "feedback.passed" : "feedback.notPassed")}</span>
      </div>
    </div>
  );
}

function OneReview({ review, maximum }: { review: FeedbackReview; maximum: number }) {
  const { t } = useTranslation("peer-review");
  const { locale } = usePageContext();
  const date = formatDate(new Date(`${review.sentOn}T00:00:00Z`), locale);
  return (
    <article className="section stack">
      <h3>{t("feedback.reviewer", { alias: review.alias })}</h3>
      <p className="small muted">{t("feedback.sentOn", { date, percent: review.percent })}</p>
      {(["keep", "change", "question"] as const).map(
        (part) =>
          review.comments[part] && (
            <div key={part}>
              <h4>{t(`feedback.${part}`)}</h4>
              <PlainText text={review.comments[part]} />
            </div>
          ),
      )}
      <RuleList>
        {review.criteria.map(({ key, title, points, level, comment }) => (
          <RuleItem key={key}>
            <RatedCriterion title={title} points={points} maximum={maximum} level={level} comment={comment} />
          </RuleItem>
        ))}
      </RuleList>
    </article>
  );
}
