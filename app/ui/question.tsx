import type { ReactNode } from "react";

interface QuestionProps {
  id: string;
  /** "Question 1 of 9" */
  number: ReactNode;
  /** "2 points" */
  points?: ReactNode;
  /** A `ChoiceGroup`, a `TextField` …; its legend or label is the stem. */
  children: ReactNode;
}

/** One question of a quiz, under its number and points. */
export function Question({ id, number, points, children }: QuestionProps) {
  return (
    <section className="q" id={id} aria-labelledby={`${id}-number`}>
      <h2 id={`${id}-number`}>
        <span>{number}</span>
        {points && <span>{points}</span>}
      </h2>
      {children}
    </section>
  );
}
