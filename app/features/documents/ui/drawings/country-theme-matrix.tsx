import type { DrawnProps } from "../rendering";
import { Label } from "./label";

const THEMES = ["migration", "trust", "crime", "air", "women", "disaster"] as const;
/** The countries of the region, by ISO code, with the themes of an invented school, by their places above. */
const ROWS: readonly (readonly [string, readonly number[]])[] = [
  ["AL", [0, 2]],
  ["BA", [1, 5]],
  ["BG", [0]],
  ["XK", [1, 3]],
  ["ME", [2]],
  ["MK", [3]],
  ["RS", [1, 4, 5]],
  ["TR", [0, 5]],
];
const FIRST = 178;
const COLUMN = 29;
const ROW = 30;
const TOP = 24;
const x = (column: number) => FIRST + column * COLUMN;
const y = (row: number) => TOP + 24 + row * ROW;
const FOOT = y(ROWS.length) + 6;

/** Countries down, themes across; a full dot where somebody works, an empty one where nobody does. */
export function CountryThemeMatrix({ words }: DrawnProps) {
  return (
    <>
      {THEMES.map((theme, column) => (
        <Label key={theme} x={x(column)} y={TOP} anchor="middle" isStrong>
          {String(column + 1)}
        </Label>
      ))}
      {ROWS.map(([code, themes], row) => (
        <g key={code}>
          <line className="hair" x1={0} y1={y(row) - 15} x2={340} y2={y(row) - 15} />
          <Label x={2} y={y(row) + 4.5}>
            {words(`countries.${code}`)}
          </Label>
          {THEMES.map((theme, column) =>
            themes.includes(column) ? (
              <circle key={theme} className="dot" cx={x(column)} cy={y(row)} r={6} fill="currentColor" />
            ) : (
              <circle key={theme} className="hair" cx={x(column)} cy={y(row)} r={3} />
            ),
          )}
        </g>
      ))}
      <line className="hair" x1={0} y1={y(ROWS.length) - 15} x2={340} y2={y(ROWS.length) - 15} />
      {THEMES.map((theme, index) => (
        <Label key={theme} x={2} y={FOOT + 6 + index * 21}>
          {`${index + 1}  ${words(`themes.${theme}`)}`}
        </Label>
      ))}
    </>
  );
}
