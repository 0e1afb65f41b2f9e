import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { FieldFrame } from "./field-frame";
import { fieldAria } from "./field-ids";

interface FileFieldProps extends Omit<ComponentPropsWithoutRef<"input">, "type" | "width"> {
  id: string;
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Already translated. */
  error?: string;
}

/** One file from the reader's machine. The form has to be sent as `multipart/form-data`. */
export function FileField({ id, label, hint, error, ...input }: FileFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input {...input} id={id} type="file" className="input" {...fieldAria(id, hint, error)} />
    </FieldFrame>
  );
}
