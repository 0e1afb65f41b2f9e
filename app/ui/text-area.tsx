import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { CountedSentence } from "./counted";
import { FieldFrame } from "./field-frame";
import { fieldAria } from "./field-ids";
import { LiveCount } from "./live-count";

interface TextCount {
  /** Such as "7 of at most 200 words". */
  sentence: CountedSentence;
  unit: "words" | "characters";
  /** Of characters the field takes no more; of words it does, so that nothing written is cut. */
  max?: number;
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
      {count && <LiveCount fieldId={id} unit={count.unit} sentence={count.sentence} />}
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
