import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface StepsProps {
  /** Three or four lie side by side on wide screens. */
  items: readonly { key: string; title: ReactNode; text: ReactNode }[];
}

/** What happens, in order, with numerals. */
export function Steps({ items }: StepsProps) {
  return (
    <ol className={classNames("steps", items.length === 3 && "three", items.length === 4 && "four")}>
      {items.map(({ key, title, text }) => (
        <li key={key}>
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
