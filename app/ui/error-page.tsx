import type { ReactNode } from "react";

interface ErrorPageProps {
  title: ReactNode;
  /** What happened, without blame and without jargon. */
  what: ReactNode;
  /** Heading level, where the page already has its h1. Default: 1. */
  level?: 1 | 2;
  /** What is safe: "Your answers are saved." */
  safe?: ReactNode;
  /** The next thing to do: a `ButtonLink`. */
  action?: ReactNode;
  /** The number to tell the desk, with its sentence around it. */
  reference?: ReactNode;
}

/** A page for when something went wrong: what, what is safe, what next. */
export function ErrorPage({ title, what, level = 1, safe, action, reference }: ErrorPageProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className="stack error-page">
      <Heading>{title}</Heading>
      <p className="lead">{what}</p>
      {safe && <p>{safe}</p>}
      {action && <div className="row">{action}</div>}
      {reference && <p className="small muted">{reference}</p>}
    </div>
  );
}
