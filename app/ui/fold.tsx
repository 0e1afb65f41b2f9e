import type { ReactNode } from "react";

interface FoldProps {
  summary: ReactNode;
  open?: boolean;
  /** A link instead of a full row: "The same as a table". */
  plain?: boolean;
  id?: string;
  children: ReactNode;
}

/** Something most people may leave closed. */
export function Fold({ summary, open, plain, id, children }: FoldProps) {
  return (
    <details className={plain ? "plain" : "fold"} open={open} id={id}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
