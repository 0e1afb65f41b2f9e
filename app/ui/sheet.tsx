import type { ReactNode } from "react";

interface SheetProps {
  /** Names the sheet for assistive technology: "Work 7". */
  label: string;
  lang?: string;
  children: ReactNode;
}

interface ReviewLayoutProps {
  /** The `Sheet`. */
  work: ReactNode;
  /** The rubric's form. */
  children: ReactNode;
}

/** The work under review, on white. Scrolls on its own on wide screens, hence focusable. */
export function Sheet({ label, lang, children }: SheetProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section className="work" aria-label={label} lang={lang} tabIndex={0}>
      {children}
    </section>
  );
}

/** The work on one side and the rubric on the other; one under the other on phones. */
export function ReviewLayout({ work, children }: ReviewLayoutProps) {
  return (
    <div className="review">
      {work}
      <div>{children}</div>
    </div>
  );
}
