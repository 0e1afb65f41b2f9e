import { classNames } from "./class-names";

interface QuestionMapProps {
  /** "Questions" */
  label: string;
  items: readonly {
    href: string;
    number: number;
    answered: boolean;
    /** Marked to be looked at again. */
    flagged?: boolean;
    /** The whole in words: "Question 5, answered, marked". */
    name: string;
  }[];
}

/** Every question as a numbered tile: underlined is answered, dashed is open, a dot is marked. */
export function QuestionMap({ label, items }: QuestionMapProps) {
  return (
    <ul className="qnav" aria-label={label}>
      {items.map(({ href, number, answered, flagged, name }) => (
        <li key={number}>
          <a
            href={href}
            className={classNames(answered ? "ans" : "open", flagged && "flag")}
            aria-label={name}
          >
            {number}
          </a>
        </li>
      ))}
    </ul>
  );
}
