import type { NavItem } from "./site-header";

interface TabsProps {
  label: string;
  items: readonly NavItem[];
}

/** Pages of one thing, side by side. Real links, one address each. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {items.map(({ href, label: text, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
