import type { ReactNode } from "react";

interface ProgressLineProps {
  done: number;
  total: number;
  /** The sentence: "You have read 1 of 5 lessons". Names the drawing too. */
  label: string;
  /** Shown above the line instead of `label`, where it needs markup. */
  children?: ReactNode;
  /** The sentence already stands nearby: do not repeat it. */
  labelHidden?: boolean;
}

const LENGTH = 1000;

/** How much is done, one tick for each part, with the sentence that says it. */
export function ProgressLine({ done, total, label, children, labelHidden }: ProgressLineProps) {
  const share = total > 0 ? Math.min(done / total, 1) : 0;
  // Ticks closer than 1 % would read as a grey bar.
  const ticks =
    total > 0 && total <= 100
      ? Array.from({ length: total + 1 }, (_, n) => (n * LENGTH) / total)
      : [0, LENGTH];
  return (
    <div className="progress">
      {!labelHidden && <p className="small muted">{children ?? label}</p>}
      <svg
        className="track"
        viewBox={`0 0 ${LENGTH} 10`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        <line className="l-base" x1="0" y1="5" x2={LENGTH} y2="5" vectorEffect="non-scaling-stroke" />
        {ticks.map((x) => (
          <line key={x} className="l-tick" x1={x} y1="1" x2={x} y2="9" vectorEffect="non-scaling-stroke" />
        ))}
        {share > 0 && (
          <line
            className="l-done"
            x1="0"
            y1="5"
            x2={share * LENGTH}
            y2="5"
            vectorEffect="non-scaling-stroke"
          />
        )}
      </svg>
    </div>
  );
}
