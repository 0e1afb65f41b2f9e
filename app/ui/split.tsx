import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface SplitProps {
  /** 7-5: text and a smaller neighbour. side: text and a panel of 20rem. half: two equals. */
  kind: "7-5" | "side" | "half";
  className?: string;
  /** Two elements; one under the other below 64rem. */
  children: ReactNode;
}

/** Two columns on wide screens. */
export function Split({ kind, className, children }: SplitProps) {
  return <div className={classNames("cols", `split-${kind}`, className)}>{children}</div>;
}
