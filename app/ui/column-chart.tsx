interface Bar {
  key: string;
  value: number;
  /** Under the column; leave out on most when they stand close. */
  tick?: string;
}

interface ColumnChartProps {
  /** What it shows, in a sentence: the shape and the one thing to see. */
  label: string;
  bars: readonly Bar[];
  /** An upright ink stroke before the column with this key: a threshold. */
  threshold?: { beforeKey: string; label: string };
}

/** Steps stay wide enough for 12 px labels on a phone; many bars stand closer. */
const WIDEST_PITCH = 26;
const LENGTH = 340;
const TOP = 18;
const FLOOR = 110;

/** Counts in steps, as columns that stand on the line. */
export function ColumnChart({ label, bars, threshold }: ColumnChartProps) {
  const pitch = Math.max(6, Math.min(WIDEST_PITCH, Math.floor(LENGTH / Math.max(bars.length, 1))));
  const length = bars.length * pitch;
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const limit = threshold ? bars.findIndex((bar) => bar.key === threshold.beforeKey) * pitch : -1;
  return (
    <svg className="fluid chart" viewBox={`0 0 ${length} 132`} role="img" aria-label={label}>
      <line className="l-base" x1="0" x2={length} y1={FLOOR + 0.5} y2={FLOOR + 0.5} />
      {bars.map(({ key, value, tick }, index) => {
        const x = index * pitch + pitch / 2;
        return (
          <g key={key}>
            {value > 0 && (
              <line className="l-col" x1={x} x2={x} y1={FLOOR} y2={FLOOR - ((FLOOR - TOP) * value) / most} />
            )}
            {tick && (
              <text className="c-t" x={x} y="128" textAnchor="middle">
                {tick}
              </text>
            )}
          </g>
        );
      })}
      {threshold && limit >= 0 && (
        <>
          <line className="l-req" x1={limit} x2={limit} y1="14" y2={FLOOR + 6} />
          <text
            className="c-t"
            x={limit > length / 2 ? limit - 6 : limit + 6}
            y="12"
            textAnchor={limit > length / 2 ? "end" : "start"}
          >
            {threshold.label}
          </text>
        </>
      )}
    </svg>
  );
}
