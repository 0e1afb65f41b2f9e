import type { ReactNode } from "react";

interface FormActionsProps {
  /** The primary button first. */
  children: ReactNode;
}

/** The row of buttons that ends a form. */
export function FormActions({ children }: FormActionsProps) {
  return <div className="row form-actions">{children}</div>;
}
