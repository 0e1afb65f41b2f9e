import type { ReactNode } from "react";
import { Button, ButtonLink } from "./button";

interface FilterBarProps {
  /** What is searched, for assistive technology. */
  label: string;
  /** "Show" */
  submitLabel: string;
  action?: string;
  /** Back to everything; leave out when nothing is filtered. */
  reset?: { href: string; label: string };
  /** Two to four fields. */
  children: ReactNode;
}

/** Narrows a list by the address alone, so that a filtered list can be kept and sent. */
export function FilterBar({ label, submitLabel, action, reset, children }: FilterBarProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: old phones do not know the search element
    <form className="filters" role="search" aria-label={label} method="get" action={action}>
      {children}
      <div className="row">
        <Button>{submitLabel}</Button>
        {reset && (
          <ButtonLink variant="quiet" href={reset.href}>
            {reset.label}
          </ButtonLink>
        )}
      </div>
    </form>
  );
}
