import type { DrawnProps } from "../rendering";
import { Label } from "./label";

const NAMES = ["economic", "food", "health", "environmental", "personal", "community", "political"] as const;
const MIDDLE = { x: 160, y: 140 };
const RADIUS = 108;

/** Where the dot of one dimension stands on the ring, the first at the top, then clockwise. */
const place = (index: number) => {
  const angle = (index / NAMES.length) * 2 * Math.PI - Math.PI / 2;
  return {
    x: Math.round(MIDDLE.x + RADIUS * Math.cos(angle)),
    y: Math.round(MIDDLE.y + RADIUS * Math.sin(angle)),
  };
};

/** One life in the middle, the seven headings of 1994 around it on one line. */
export function SevenDimensions({ words }: DrawnProps) {
  return (
    <>
      <circle className="hair" cx={MIDDLE.x} cy={MIDDLE.y} r={RADIUS} />
      {NAMES.map((name, index) => {
        const { x, y } = place(index);
        return <line key={name} className="hair" x1={MIDDLE.x} y1={MIDDLE.y} x2={x} y2={y} />;
      })}
      <circle className="field" cx={MIDDLE.x} cy={MIDDLE.y} r={38} fill="Canvas" />
      <Label x={MIDDLE.x} y={MIDDLE.y + 4} anchor="middle" width={9} isStrong>
        {words("middle")}
      </Label>
      {NAMES.map((name, index) => {
        const { x, y } = place(index);
        return (
          <g key={name}>
            <circle className="dot" cx={x} cy={y} r={6} fill="currentColor" />
            <rect
              className="field"
              x={x - 48}
              y={y + 10}
              width={96}
              height={17}
              fill="Canvas"
              stroke="none"
            />
            <Label x={x} y={y + 23} anchor="middle">
              {words(name)}
            </Label>
          </g>
        );
      })}
    </>
  );
}
