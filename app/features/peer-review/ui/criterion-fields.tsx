import type { FieldMetadata } from "@conform-to/react";
import { countWords } from "~/shared/words";
import { FieldError } from "~/ui/field-error";
import { errorId } from "~/ui/field-ids";
import { useCountedSentence } from "~/web/counted-sentence";
import { TextAreaInput } from "~/web/fields";
import { useMessages } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { MIN_COMMENT_WORDS } from "../domain/review";
import type { ReviewTask } from "../queries/get-review-task.server";

interface RatingFields {
  points: number | null;
  comment: string;
}

interface CriterionFieldsProps {
  criterion: ReviewTask["criteria"][number];
  // why any: Conform's metadata is invariant in the form it belongs to.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  field: FieldMetadata<RatingFields, any, string[]>;
}

/** One criterion: its levels as sentences to choose from, and why. */
export function CriterionFields({ criterion, field }: CriterionFieldsProps) {
  const { t } = useTranslation("peer-review");
  const counted = useCountedSentence();
  const { points, comment } = field.getFieldset();
  const words = countWords(typeof comment.initialValue === "string" ? comment.initialValue : "");
  return (
    <fieldset className="crit stack">
      <legend>
        {criterion.title}
        <span>{t("task.weight", { percent: criterion.weightPercent })}</span>
      </legend>
      <Levels levels={criterion.levels} field={points} />
      <TextAreaInput
        field={comment}
        label={t("task.why")}
        hint={t("task.whyHint")}
        rows={4}
        maxLength={5_000}
        count={{
          sentence: counted("peer-review:task.atLeast", { count: words, minimum: MIN_COMMENT_WORDS }),
          unit: "words",
        }}
      />
    </fieldset>
  );
}

interface LevelsProps {
  levels: ReviewTask["criteria"][number]["levels"];
  // biome-ignore lint/suspicious/noExplicitAny: as above
  field: FieldMetadata<number | null, any, string[]>;
}

function Levels({ levels, field }: LevelsProps) {
  const translate = useMessages();
  const error = field.errors?.[0];
  return (
    <div>
      <FieldError fieldId={field.id}>{error && translate(error)}</FieldError>
      <div className="opts">
        {levels.map(({ points, description }, position) => (
          <label className="opt lvl" key={points}>
            <input
              type="radio"
              id={position === 0 ? field.id : `${field.id}-${points}`}
              name={field.name}
              value={points}
              defaultChecked={String(field.initialValue ?? "") === String(points)}
              aria-describedby={error ? errorId(field.id) : undefined}
            />
            <span>
              <b>{points}</b>&ensp;{description}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
