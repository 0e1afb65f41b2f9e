import type { ReactNode } from "react";

interface CrumbsProps {
  /** "You are here" */
  label: string;
  /** From the top down; the last one is this page and needs no `href`. */
  items: readonly { href?: string; label: ReactNode }[];
}

/** The way back up. */
export function Crumbs({ label, items }: CrumbsProps) {
  return (
    <nav className="crumbs" aria-label={label}>
      <ol>
        {items.map(({ href, label: text }, index) => (
          <li key={href ?? index} aria-current={href ? undefined : "page"}>
            {href ? <a href={href}>{text}</a> : text}
          </li>
        ))}
      </ol>
    </nav>
  );
}
