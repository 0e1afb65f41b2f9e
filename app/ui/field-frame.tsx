import type { ReactNode } from "react";
import { FieldError } from "./field-error";
import { hintId } from "./field-ids";

interface FieldFrameProps {
  id: string;
  label: ReactNode;
  /** What to write and how; stays visible. */
  hint?: ReactNode;
  /** Already translated, with an example of a right answer. */
  error?: string;
  /** The word for "optional", shown after the label; leave out when the field is required. */
  optional?: string;
  /** Below the input: counts, save status. */
  foot?: ReactNode;
  children: ReactNode;
}

/** Label, hint, error, input, count: always in this order, so that nothing needed is below the keyboard. */
export function FieldFrame({ id, label, hint, error, optional, foot, children }: FieldFrameProps) {
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="optional"> {optional}</span>}
      </label>
      {hint && (
        <p className="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      <FieldError fieldId={id}>{error}</FieldError>
      {children}
      {foot}
    </div>
  );
}
