import { PlainText } from "~/ui/plain-text";
import { useTranslation } from "~/web/translation";

interface RatedCriterionProps {
  title: string;
  points: number;
  maximum: number;
  /** The sentence of the level; left out where space is short. */
  level?: string;
  comment: string;
}

/** One criterion of a review that was sent: points, the level's sentence, why. */
export function RatedCriterion({ title, points, maximum, level, comment }: RatedCriterionProps) {
  const { t } = useTranslation("peer-review");
  return (
    <div className="stack">
      <div className="row spread">
        <h4 className="grow">{title}</h4>
        <span className="nowrap">{t("feedback.points", { points, maximum })}</span>
      </div>
      {level && <p>{level}</p>}
      {comment && (
        <div className="muted">
          <PlainText text={comment} />
        </div>
      )}
    </div>
  );
}
