import type { ReactNode } from "react";
import { Button } from "./button";
import { closesPopover, opensPopover, popoverPanel } from "./popover";

interface OutlineItem {
  key: string;
  /** Leave out while it cannot be opened. */
  href?: string;
  label: ReactNode;
  /** Says the state in words too: "12 min, read". */
  note?: ReactNode;
  state: "done" | "here" | "later";
}

interface OutlineProps {
  heading: ReactNode;
  items: readonly OutlineItem[];
  /** Under the heading: a `ProgressLine`. */
  progress?: ReactNode;
  /** In the bar on phones: "Module 1, lesson 2 of 5". */
  place: ReactNode;
  labels: { open: string; close: string };
}

/** Where a person is in a module. Beside the text on wide screens, a drawer on phones. */
export function Outline({ heading, items, progress, place, labels }: OutlineProps) {
  return (
    <>
      <div className="bar outline-bar">
        <span className="small">{place}</span>
        <Button type="button" small icon="list" {...opensPopover("outline")}>
          {labels.open}
        </Button>
      </div>
      <nav className="outline" aria-labelledby="outline-heading" {...popoverPanel("outline")}>
        <Button type="button" small icon="close" className="shut" {...closesPopover("outline")}>
          {labels.close}
        </Button>
        <h2 id="outline-heading">{heading}</h2>
        {progress}
        <ol>
          {items.map(({ key, ...item }) => (
            <li key={key} className={item.state === "done" ? "done" : undefined}>
              <OutlineStop {...item} />
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}

function OutlineStop({ href, label, note, state }: Omit<OutlineItem, "key">) {
  const Stop = href ? "a" : "span";
  return (
    <Stop className="stop" href={href} aria-current={state === "here" ? "page" : undefined}>
      <span className="st" />
      <span className="x">
        {label}
        {note && <span className="sub">{note}</span>}
      </span>
    </Stop>
  );
}
