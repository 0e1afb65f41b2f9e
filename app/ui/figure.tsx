import type { ReactNode } from "react";
import { Fold } from "./fold";

interface FigureProps {
  caption: ReactNode;
  /** The same as a table, folded: charts are for eyes, numbers for everyone. */
  table?: { summary: ReactNode; content: ReactNode };
  children: ReactNode;
}

/** A chart or picture with its caption. */
export function Figure({ caption, table, children }: FigureProps) {
  return (
    <figure className="stack">
      {children}
      <figcaption className="small muted">{caption}</figcaption>
      {table && (
        <Fold plain summary={table.summary}>
          {table.content}
        </Fold>
      )}
    </figure>
  );
}
