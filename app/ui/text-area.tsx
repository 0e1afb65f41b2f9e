import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { FieldFrame } from "./field-frame";
import { fieldAria } from "./field-ids";

interface TextCount {
  /** The sentence as the server knows it, such as "7 of at most 200 words"; the script keeps it fresh. */
  text: string;
  unit: "words" | "characters";
  max: number;
}

interface TextAreaProps extends ComponentPropsWithoutRef<"textarea"> {
  id: string;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Already translated. */
  error?: string;
  /** The word for "optional"; leave out when required. */
  optional?: string;
  count?: TextCount;
  /** Right of the count: usually a `SaveStatus`. */
  status?: ReactNode;
}

/** Longer writing. Says how much may be written before anybody runs into the limit. */
export function TextArea({ id, label, hint, error, optional, count, status, ...area }: TextAreaProps) {
  const foot = (count || status) && (
    <div className="count">
      {count && (
        <span data-count-for={id} data-count-unit={count.unit} data-count-max={count.max}>
          {count.text}
        </span>
      )}
      {status}
    </div>
  );
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional} foot={foot}>
      <textarea
        rows={5}
        maxLength={count?.unit === "characters" ? count.max : undefined}
        {...area}
        id={id}
        className="input"
        {...fieldAria(id, hint, error)}
      />
    </FieldFrame>
  );
}
