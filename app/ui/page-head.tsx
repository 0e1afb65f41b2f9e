import type { ReactNode } from "react";

interface PageHeadProps {
  title: ReactNode;
  lead?: ReactNode;
  /** A `Crumbs`. */
  crumbs?: ReactNode;
  /** Further lines under the lead: a due date, a state. */
  children?: ReactNode;
  /** At the right on wide screens: a `SaveStatus`, the page's primary button. */
  aside?: ReactNode;
  /** Language of the title where it is not the page's. */
  lang?: string;
}

/** The start of a page: where it is, what it is, and in one sentence what it is for. */
export function PageHead({ title, lead, crumbs, children, aside, lang }: PageHeadProps) {
  const words = (
    <>
      <h1 lang={lang}>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </>
  );
  return (
    <>
      {crumbs}
      {aside ? (
        <header className="page-head row spread">
          <div>{words}</div>
          <div className="row">{aside}</div>
        </header>
      ) : (
        <header className="page-head">{words}</header>
      )}
    </>
  );
}
