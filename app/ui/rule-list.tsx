import type { ReactNode } from "react";

interface RuleListProps {
  label?: string;
  ordered?: boolean;
  /** `RuleItem`s. */
  children: ReactNode;
}

interface RuleItemProps {
  /** One small button or link at the right. */
  action?: ReactNode;
  id?: string;
  children: ReactNode;
}

/** Things one under the other, parted by hairlines. */
export function RuleList({ label, ordered, children }: RuleListProps) {
  const List = ordered ? "ol" : "ul";
  return (
    <List className="rule-list" aria-label={label}>
      {children}
    </List>
  );
}

/** One thing in a `RuleList`. */
export function RuleItem({ action, id, children }: RuleItemProps) {
  if (!action) return <li id={id}>{children}</li>;
  return (
    <li id={id} className="row spread">
      <div className="grow">{children}</div>
      {action}
    </li>
  );
}
