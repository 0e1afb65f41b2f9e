import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";

interface SectionProps {
  heading: ReactNode;
  /** Leave the heading to assistive technology where sight does not need it. */
  headingHidden?: boolean;
  intro?: ReactNode;
  /** At the right of the heading: one quiet link. */
  action?: ReactNode;
  /** For links to this place. */
  id?: string;
  /** First on the page: no hairline above. */
  first?: boolean;
  className?: string;
  children: ReactNode;
}

/** One part of a page, parted from the last by a hairline and white space. */
export function Section(props: SectionProps) {
  const { heading, headingHidden, intro, action, id, first, className, children } = props;
  const headingId = useId();
  const title = (
    <h2 id={headingId} className={classNames(headingHidden && "vh")}>
      {heading}
    </h2>
  );
  return (
    <section id={id} className={classNames(!first && "section", className)} aria-labelledby={headingId}>
      <div className={classNames(headingHidden && !intro ? undefined : "sec-head")}>
        {action ? (
          <div className="row spread">
            {title}
            {action}
          </div>
        ) : (
          title
        )}
        {intro && <p>{intro}</p>}
      </div>
      {children}
    </section>
  );
}
