interface SeatDotsProps {
  /** Filled circles: what is. */
  filled: number;
  /** Open circles: what is not yet. */
  open?: number;
  /** The same in words: "4 seats, 2 on the waiting list". Leave out only where the words stand beside it. */
  label?: string;
}

const PITCH = 14;

/** Places as circles in a row. */
export function SeatDots({ filled, open = 0, label }: SeatDotsProps) {
  const total = filled + open;
  return (
    <svg
      className="dots"
      width={total * PITCH}
      height="12"
      viewBox={`0 0 ${Math.max(total, 1) * PITCH} 12`}
      role="img"
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {Array.from({ length: total }, (_, n) => (
        <circle
          key={n}
          className={n < filled ? "l-dot" : "l-dot-o"}
          cx={n * PITCH + 6}
          cy="6"
          r={n < filled ? 5 : 4.25}
        />
      ))}
    </svg>
  );
}
