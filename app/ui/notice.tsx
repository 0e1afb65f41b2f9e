import type { ReactNode } from "react";
import { Icon } from "./icon";

interface NoticeProps {
  /** Bad is announced at once. Default: good. */
  tone?: "good" | "bad";
  children: ReactNode;
  /** Undo, or a link to what changed. */
  action?: ReactNode;
}

/** What the last act did, once, at the top of the page that follows it. */
export function Notice({ tone = "good", children, action }: NoticeProps) {
  return (
    <div className="toast" role={tone === "bad" ? "alert" : "status"}>
      <Icon name={tone === "bad" ? "alert" : "check"} />
      <span>{children}</span>
      {action}
    </div>
  );
}
