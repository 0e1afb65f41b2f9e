import type { ReactNode } from "react";

interface DefinitionListProps {
  items: readonly { term: ReactNode; description: ReactNode; key?: string }[];
}

/** Facts by name: when, where, how much. */
export function DefinitionList({ items }: DefinitionListProps) {
  return (
    <dl className="facts">
      {items.map(({ term, description, key }, index) => (
        <div key={key ?? index}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
