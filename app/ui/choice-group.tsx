import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { FieldError } from "./field-error";
import { errorId, hintId } from "./field-ids";

interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

interface ChoiceGroupProps {
  /** Also the id of the first choice, so that a link in the error summary lands on it. */
  id: string;
  name: string;
  type: "radio" | "checkbox";
  legend: ReactNode;
  /** Hide the legend from sight where a heading above already says it. */
  legendHidden?: boolean;
  hint?: ReactNode;
  /** Already translated. */
  error?: string;
  options: readonly Choice[];
  /** What is chosen now; several for checkboxes. */
  defaultValue?: string | readonly string[];
  required?: boolean;
  disabled?: boolean;
  form?: string;
}

/** A few answers, all in sight; the whole row is the target. Also a quiz question and the levels of a rubric. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { id, name, type, legend, legendHidden, hint, error, options, required, disabled, form } = props;
  const chosen = [props.defaultValue ?? []].flat();
  const describedBy = [hint && hintId(id), error && errorId(id)].filter(Boolean).join(" ") || undefined;
  const isRadio = type === "radio";
  const invalid = error ? true : undefined;
  const radioGroup = isRadio
    ? ({ role: "radiogroup", "aria-required": required || undefined, "aria-invalid": invalid } as const)
    : {};
  return (
    <fieldset id={`${id}-group`} disabled={disabled} {...radioGroup} aria-describedby={describedBy}>
      <legend className={classNames(legendHidden && "vh")}>{legend}</legend>
      {hint && (
        <p className="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      <FieldError fieldId={id}>{error}</FieldError>
      <div className="opts">
        {options.map((option, index) => (
          <label className="opt" key={option.value}>
            <input
              id={index === 0 ? id : `${id}-${index + 1}`}
              type={type}
              name={name}
              value={option.value}
              form={form}
              defaultChecked={chosen.includes(option.value)}
              disabled={option.disabled}
              required={isRadio && required}
              aria-invalid={isRadio ? undefined : invalid}
            />
            <span>
              {option.label}
              {option.hint && <span className="hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
