import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

type CalloutTone = "plain" | "note" | "warm" | "good" | "bad";

interface CalloutProps {
  tone?: CalloutTone;
  /** The bold first sentence. */
  title?: ReactNode;
  icon?: IconName;
  role?: "status" | "alert" | "note";
  id?: string;
  children?: ReactNode;
}

const looks: Record<CalloutTone, { className?: string; icon: IconName }> = {
  plain: { icon: "info" },
  note: { className: "note", icon: "info" },
  warm: { className: "care", icon: "hand" },
  good: { className: "ok", icon: "done" },
  bad: { className: "err", icon: "alert" },
};

/** What a person needs to know before going on: what is so, what is safe, what is next. One per screenful. */
export function Callout({ tone = "note", title, icon, role, id, children }: CalloutProps) {
  const look = looks[tone];
  return (
    <div className={classNames("callout", look.className)} role={role} id={id}>
      <Icon name={icon ?? look.icon} />
      <div>
        {title && (
          <p>
            <strong>{title}</strong> {isPhrase(children) && children}
          </p>
        )}
        {(!title || !isPhrase(children)) && children}
      </div>
    </div>
  );
}

/** A bare string runs on after the title; elements bring their own blocks. */
function isPhrase(children: ReactNode): children is string {
  return typeof children === "string";
}
