import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classNames } from "./class-names";
import { FieldFrame } from "./field-frame";
import { fieldAria } from "./field-ids";

interface TextFieldProps extends Omit<ComponentPropsWithoutRef<"input">, "width"> {
  id: string;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Already translated. */
  error?: string;
  /** The word for "optional"; leave out when required. */
  optional?: string;
  /** How much is expected: short (a number), medium (a word or two). Default: the full measure. */
  width?: "short" | "medium";
}

const widths = { short: "w-s", medium: "w-m" } as const;

/** One line of text, a number, a date, an address: any `type` of `<input>` but choices and files. */
export function TextField({ id, label, hint, error, optional, width, className, ...input }: TextFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        type="text"
        {...input}
        id={id}
        className={classNames("input", width && widths[width], className)}
        {...fieldAria(id, hint, error)}
      />
    </FieldFrame>
  );
}
