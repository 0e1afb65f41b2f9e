import type { ReactNode } from "react";

interface SpecProps {
  title: string;
  id?: string;
  children: ReactNode;
}

/** One row of the page of parts: a name at the left, the part at the right. */
export function Spec({ title, id, children }: SpecProps) {
  return (
    <section className="spec" id={id}>
      <h2>{title}</h2>
      <div className="stack">{children}</div>
    </section>
  );
}
