import type { ReactNode } from "react";
import type { LanguageItem } from "./language-menu";
import type { NavItem } from "./site-header";

interface SiteFooterProps {
  /** Who runs this and what it does not do, in a sentence or two. */
  about: ReactNode;
  links: readonly NavItem[];
  linksLabel?: string;
  languages?: { label: string; items: readonly LanguageItem[] };
  /** A small form that stands last. */
  end?: ReactNode;
}

/** Who is behind the page, where worries go, and the same page in other languages. */
export function SiteFooter({ about, links, linksLabel, languages, end }: SiteFooterProps) {
  return (
    <footer className="foot">
      <div className="wrap">
        <div className="stack">
          <p>{about}</p>
          <ul aria-label={linksLabel}>
            {links.map(({ href, label, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? "page" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
          {end}
        </div>
        {languages && (
          <ul aria-label={languages.label}>
            {languages.items.map(({ href, lang, label }) => (
              <li key={lang}>
                <a href={href} lang={lang} hrefLang={lang}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  );
}
