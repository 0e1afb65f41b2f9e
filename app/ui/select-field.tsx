import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classNames } from "./class-names";
import { FieldFrame } from "./field-frame";
import { fieldAria } from "./field-ids";

interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

interface SelectFieldProps extends Omit<ComponentPropsWithoutRef<"select">, "children"> {
  id: string;
  name: string;
  label: ReactNode;
  options: readonly SelectOption[];
  /** First, empty option, such as "Choose a country". */
  placeholder?: string;
  hint?: ReactNode;
  /** Already translated. */
  error?: string;
  optional?: string;
  width?: "short" | "medium";
}

const widths = { short: "w-s", medium: "w-m" } as const;

/** One of many. With six or fewer answers prefer `ChoiceGroup`: they can all be seen. */
export function SelectField(props: SelectFieldProps) {
  const { id, label, options, placeholder, hint, error, optional, width, ...select } = props;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <select
        {...select}
        id={id}
        className={classNames("input", width && widths[width])}
        {...fieldAria(id, hint, error)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(({ value, label: text, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
