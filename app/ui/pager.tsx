import type { ReactNode } from "react";

interface PagerStep {
  href: string;
  /** "On to 1.3" */
  label: ReactNode;
  title: ReactNode;
}

interface PagerProps {
  /** "Lessons" */
  label: string;
  previous?: PagerStep;
  next?: PagerStep;
}

/** At the end of a text: back and on. */
export function Pager({ label, previous, next }: PagerProps) {
  return (
    <nav className="turn" aria-label={label}>
      {previous && (
        <a href={previous.href} rel="prev">
          <span>{previous.label}</span>
          {previous.title}
        </a>
      )}
      {next && (
        <a href={next.href} rel="next" className="fwd">
          <span>{next.label}</span>
          {next.title}
        </a>
      )}
    </nav>
  );
}
