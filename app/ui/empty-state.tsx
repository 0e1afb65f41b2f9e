import type { ReactNode } from "react";

interface EmptyStateProps {
  title: ReactNode;
  /** One sentence written for this case. */
  children?: ReactNode;
  /** The one useful thing to do now. */
  action?: ReactNode;
  /** Heading level that fits the page. Default: 3. */
  level?: 2 | 3;
}

/** Where a list has nothing in it yet. */
export function EmptyState({ title, children, action, level = 3 }: EmptyStateProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="empty">
      <Heading>{title}</Heading>
      {children && <p className="muted">{children}</p>}
      {action}
    </div>
  );
}
