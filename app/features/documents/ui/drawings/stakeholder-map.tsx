import type { DrawnProps } from "../rendering";
import { Label } from "./label";

/** The field of the four corners: left, top, and the length of a side. */
const LEFT = 24;
const TOP = 8;
const SIDE = 288;
const HALF = SIDE / 2;

/** Example roles with their places: interest to the right, influence upwards, both from 0 to 1. */
const ACTORS = [
  { key: "mayor", interest: 0.62, influence: 0.66 },
  { key: "roads", interest: 0.1, influence: 0.62 },
  { key: "parents", interest: 0.62, influence: 0.14 },
  { key: "others", interest: 0.1, influence: 0.1 },
] as const;

const CORNERS = [
  { key: "page", column: 0, row: 0 },
  { key: "closely", column: 1, row: 0 },
  { key: "inform", column: 0, row: 1 },
  { key: "time", column: 1, row: 1 },
] as const;

/** Influence upwards, interest to the right: what each of the four corners asks for. */
export function StakeholderMap({ words }: DrawnProps) {
  return (
    <>
      <path className="arrow" d={`M${LEFT} ${TOP + SIDE}V${TOP}m-5 8 5-8 5 8`} />
      <path className="arrow" d={`M${LEFT} ${TOP + SIDE}h${SIDE}m-8-5 8 5-8 5`} />
      <path className="hair" d={`M${LEFT + HALF} ${TOP + 6}v${SIDE - 6}M${LEFT} ${TOP + HALF}h${SIDE - 6}`} />
      {CORNERS.map(({ key, column, row }) => (
        <Label key={key} x={LEFT + 10 + column * HALF} y={TOP + 24 + row * HALF} width={17} isStrong>
          {words(`corners.${key}`)}
        </Label>
      ))}
      {ACTORS.map(({ key, interest, influence }) => {
        const x = LEFT + interest * SIDE;
        const y = TOP + (1 - influence) * SIDE;
        return (
          <g key={key}>
            <circle className="dot" cx={x} cy={y} r={5} fill="currentColor" />
            <Label x={x + 10} y={y + 4.5} width={16}>
              {words(`actors.${key}`)}
            </Label>
          </g>
        );
      })}
      <text
        className="quiet"
        x={-(TOP + HALF)}
        y={14}
        transform="rotate(-90)"
        textAnchor="middle"
        fill="currentColor"
        stroke="none"
      >
        {words("influence")}
      </text>
      <Label x={LEFT + HALF} y={TOP + SIDE + 20} anchor="middle" isQuiet>
        {words("interest")}
      </Label>
    </>
  );
}
