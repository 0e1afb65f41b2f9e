interface GradeLineProps {
  /** The whole in one sentence: "Methods diary: 78 of 100, between 72 and 84; pass is 60". */
  label: string;
  percent: number;
  /** How far the grade could move had others read it; leave both out where nothing was judged. */
  low?: number;
  high?: number;
  passPercent?: number;
  /** Under the stroke: "pass 60". */
  passLabel?: string;
}

const LENGTH = 240;

/** A grade as a dot, its interval as a band, the pass as an upright stroke. */
export function GradeLine({ label, percent, low, high, passPercent, passLabel }: GradeLineProps) {
  const pass = passPercent === undefined ? undefined : along(passPercent);
  return (
    <svg className="fluid iv" viewBox={`0 0 ${LENGTH} ${passLabel ? 34 : 20}`} role="img" aria-label={label}>
      <line className="l-base" x1="0" y1="12" x2={LENGTH} y2="12" />
      <line className="l-tick" x1=".5" y1="8" x2=".5" y2="16" />
      <line className="l-tick" x1={LENGTH - 0.5} y1="8" x2={LENGTH - 0.5} y2="16" />
      {pass !== undefined && <line className="l-req" x1={pass} y1="5" x2={pass} y2="19" />}
      {low !== undefined && high !== undefined && (
        <line className="l-band" x1={along(low)} y1="12" x2={along(high)} y2="12" />
      )}
      <circle className="l-dot" cx={along(percent)} cy="12" r="4.5" />
      {passLabel && pass !== undefined && (
        <text className="c-t" x={Math.min(Math.max(pass, 24), LENGTH - 24)} y="32" textAnchor="middle">
          {passLabel}
        </text>
      )}
    </svg>
  );
}

/** Where a percentage lies on the line; what is out of bounds is drawn at the end. */
function along(percent: number): number {
  return Math.round(Math.min(Math.max(percent, 0), 100) * LENGTH) / 100;
}
