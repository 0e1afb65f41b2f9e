import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface StrokesProps {
  label: ReactNode;
  count: number;
  /** The largest count among the lines that are compared, so that all keep one scale. Default: 72. */
  scale?: number;
  /** Drawn in the accent: the people this is about, beside those it started from. */
  accent?: boolean;
  /** The line the others lead to: in the accent too, its number bold. */
  last?: boolean;
}

/** A stroke is two units wide, with two between. */
const PITCH = 4;
const FITS = 72;

/** One short stroke for each person, the number at the right. For up to about eighty people; beyond, strokes get thin. */
export function Strokes({ label, count, scale = FITS, accent, last }: StrokesProps) {
  const length = Math.max(scale, count, FITS) * PITCH;
  return (
    <div className={classNames("tl", last && "last")}>
      <span>{label}</span>
      <svg viewBox={`0 0 ${length} 10`} preserveAspectRatio="none" aria-hidden="true">
        {count > 0 && (
          <line
            className={classNames("tally", !(accent || last) && "dim")}
            x1="0"
            y1="5"
            x2={count * PITCH - 2}
            y2="5"
          />
        )}
      </svg>
      <span className="v">{count}</span>
    </div>
  );
}
