interface LabelProps {
  x: number;
  y: number;
  anchor?: "start" | "middle" | "end";
  /** Longer lines are broken between words. In letters. */
  width?: number;
  isStrong?: boolean;
  isQuiet?: boolean;
  children: string;
}

const LINE = 16;

/** Breaks a text into lines of at most so many letters. */
function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Words in a drawing; `y` is where the first line stands. */
export function Label({ x, y, anchor = "start", width = 60, isStrong, isQuiet, children }: LabelProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fill="currentColor"
      stroke="none"
      fontWeight={isStrong ? 600 : undefined}
      className={isQuiet ? "quiet" : undefined}
    >
      {linesOf(children, width).map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
