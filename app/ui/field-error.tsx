import type { ReactNode } from "react";
import { errorId } from "./field-ids";
import { Icon } from "./icon";

interface FieldErrorProps {
  fieldId: string;
  children?: ReactNode;
}

/** What is wrong with one field and how to put it right; nothing at all when nothing is wrong. */
export function FieldError({ fieldId, children }: FieldErrorProps) {
  if (!children) return null;
  return (
    <p className="error" id={errorId(fieldId)}>
      <Icon name="alert" />
      <span>{children}</span>
    </p>
  );
}
