import type { DrawnProps } from "../rendering";
import { Label } from "./label";

const STAGES = ["select", "support", "assess", "plan", "write", "act", "share"] as const;
const LINE = 74;
const STEP = 44;
const y = (index: number) => 26 + index * STEP;
const LAST = y(STAGES.length - 1);

/** Seven stages on one line, and the way back from the last to the first. */
export function CommunitySecurityCycle({ words }: DrawnProps) {
  return (
    <>
      <line className="hair" x1={LINE} y1={y(0)} x2={LINE} y2={LAST} />
      <path className="hair" d={`M${LINE - 14} ${LAST}C14 ${LAST} 14 ${y(0)} ${LINE - 16} ${y(0)}`} />
      <path className="arrow" d={`m${LINE - 24} ${y(0) - 6} 9 6-9 6`} />
      {STAGES.map((stage, index) => (
        <g key={stage}>
          <circle className="field" cx={LINE} cy={y(index)} r={12} fill="Canvas" />
          <Label x={LINE} y={y(index) + 4.5} anchor="middle" isStrong>
            {String(index + 1)}
          </Label>
          <Label x={LINE + 24} y={y(index) + 4.5}>
            {words(stage)}
          </Label>
        </g>
      ))}
      <Label x={4} y={LAST + 36} isQuiet>
        {words("time")}
      </Label>
    </>
  );
}
