import { FieldError } from "~/ui/field-error";
import { useTranslation } from "~/web/translation";
import type { QuestionOf } from "../domain/question";
import { partOf } from "../domain/sent-answer";
import type { QuestionFieldProps } from "./question-props";

/** A partner for each row, by menus: works by keyboard and without a script. */
export function MatchingQuestion({
  question,
  id,
  name,
  sent,
  error,
}: QuestionFieldProps<QuestionOf<"matching">>) {
  const { t } = useTranslation("quizzes");
  const { left, right } = question.body;
  return (
    <fieldset id={`${id}-group`}>
      <legend>{question.stem}</legend>
      <p className="hint">{t("hints.matching")}</p>
      <FieldError fieldId={id}>{error}</FieldError>
      <div className="match">
        {left.map((row, index) => {
          const rowId = index === 0 ? id : `${id}-${index + 1}`;
          return (
            <div key={row.id}>
              <label htmlFor={rowId}>{row.text}</label>
              <select
                className="input"
                id={rowId}
                name={`${name}.${row.id}`}
                defaultValue={partOf(sent, row.id)}
              >
                <option value="">{t("fields.choose")}</option>
                {right.map((partner) => (
                  <option key={partner.id} value={partner.id}>
                    {partner.text}
                  </option>
                ))}
              </select>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** A place for each item, by menus. */
export function OrderingQuestion({
  question,
  id,
  name,
  sent,
  error,
}: QuestionFieldProps<QuestionOf<"ordering">>) {
  const { t } = useTranslation("quizzes");
  const { items } = question.body;
  return (
    <fieldset id={`${id}-group`}>
      <legend>{question.stem}</legend>
      <p className="hint">{t("hints.ordering")}</p>
      <FieldError fieldId={id}>{error}</FieldError>
      <ol className="order">
        {items.map((item, index) => (
          <li key={item.id}>
            <select
              className="input"
              id={index === 0 ? id : `${id}-${index + 1}`}
              name={`${name}.${item.id}`}
              aria-label={t("fields.placeOf", { item: item.text })}
              defaultValue={partOf(sent, item.id)}
            >
              <option value="">{t("fields.noPlace")}</option>
              {items.map((_, place) => (
                <option key={place} value={place + 1}>
                  {place + 1}
                </option>
              ))}
            </select>
            <span>{item.text}</span>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
