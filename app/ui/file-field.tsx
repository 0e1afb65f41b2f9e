import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { FieldFrame } from "./field-frame";
import { fieldAria } from "./field-ids";

interface FileFieldProps extends Omit<ComponentPropsWithoutRef<"input">, "type" | "className"> {
  id: string;
  name: string;
  label: ReactNode;
  /** Kinds and size that are taken, and what happens to the file. */
  hint?: ReactNode;
  /** Already translated: the reason, and another way. */
  error?: string;
  optional?: string;
  /** What is already with us, shown below the input. */
  foot?: ReactNode;
}

/** Hands in a file. */
export function FileField({ id, label, hint, error, optional, foot, ...input }: FileFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional} foot={foot}>
      <input {...input} type="file" id={id} className="input" {...fieldAria(id, hint, error)} />
    </FieldFrame>
  );
}
