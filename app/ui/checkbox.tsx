import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { FieldError } from "./field-error";
import { fieldAria, hintId } from "./field-ids";

interface CheckboxProps extends Omit<ComponentPropsWithoutRef<"input">, "type" | "className"> {
  id: string;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Already translated. */
  error?: string;
}

/** One yes that stands alone: a consent, a confirmation. */
export function Checkbox({ id, label, hint, error, ...input }: CheckboxProps) {
  return (
    <div className="check">
      <FieldError fieldId={id}>{error}</FieldError>
      <label className="bare">
        <input {...input} type="checkbox" id={id} {...fieldAria(id, hint, error)} />
        <span>{label}</span>
      </label>
      {hint && (
        <p className="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
    </div>
  );
}
