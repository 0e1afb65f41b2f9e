import type { ReactNode } from "react";

interface FieldsetProps {
  legend: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
  children: ReactNode;
}

/** Fields that belong together under one question. */
export function Fieldset({ legend, hint, disabled, children }: FieldsetProps) {
  return (
    <fieldset disabled={disabled}>
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="stack">{children}</div>
    </fieldset>
  );
}
