import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

interface TagProps {
  /** Repeats what the word says. Default: plain. */
  tone?: "plain" | "accent" | "good" | "warm" | "bad";
  icon?: IconName;
  children: ReactNode;
}

/** The word for a state. Never more than three in a row. */
export function Tag({ tone = "plain", icon, children }: TagProps) {
  return (
    <span className={classNames("tag", tone !== "plain" && tone)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

/** Several tags beside each other. */
export function Tags({ children }: { children: ReactNode }) {
  return <div className="tags">{children}</div>;
}
