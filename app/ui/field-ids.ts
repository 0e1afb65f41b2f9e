import type { ReactNode } from "react";

/** The id of a field's hint; the same as Conform's `descriptionId`. */
export function hintId(fieldId: string): string {
  return `${fieldId}-description`;
}

/** The id of a field's error; the same as Conform's `errorId`. */
export function errorId(fieldId: string): string {
  return `${fieldId}-error`;
}

/** The ARIA attributes an input needs to be read together with its hint and error. */
export function fieldAria(id: string, hint: ReactNode, error: string | undefined) {
  const describedBy = [hint && hintId(id), error && errorId(id)].filter(Boolean).join(" ");
  return { "aria-describedby": describedBy || undefined, "aria-invalid": error ? true : undefined } as const;
}
