import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface DateStop {
  /** ISO date or instant, for machines. */
  dateTime?: string;
  /** In words: "Monday 1 March, 23:59". */
  date: ReactNode;
  label: ReactNode;
  state: "done" | "now" | "later";
}

interface DateLineProps {
  /** What the dates are of; read out before them. */
  label?: string;
  stops: readonly DateStop[];
  /** Lies down from 60rem. */
  wide?: boolean;
  /** More than ten stops: two columns from 60rem. */
  long?: boolean;
}

/** Dates on one line: grey has been, warm is now, open is to come. */
export function DateLine({ label, stops, wide, long }: DateLineProps) {
  return (
    <ol className={classNames("dateline", wide && "wide", long && "long")} aria-label={label}>
      {stops.map(({ dateTime, date, label: text, state }, index) => (
        <li
          key={index}
          className={state === "later" ? undefined : state}
          aria-current={state === "now" ? "step" : undefined}
        >
          <time dateTime={dateTime}>{date}</time>
          <span className="d">{text}</span>
        </li>
      ))}
    </ol>
  );
}
