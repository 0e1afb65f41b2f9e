import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface DefinitionListProps {
  items: readonly { term: ReactNode; description: ReactNode; key?: string }[];
  /** Terms of several words, as in a glossary. */
  long?: boolean;
}

/** Facts by name: when, where, how much. */
export function DefinitionList({ items, long }: DefinitionListProps) {
  return (
    <dl className={classNames("facts", long && "long")}>
      {items.map(({ term, description, key }, index) => (
        <div key={key ?? index}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
