import type { ReactNode } from "react";
import { Brand } from "./brand";
import { Button } from "./button";
import { closesPopover, opensPopover, popoverPanel } from "./popover";

export interface NavItem {
  href: string;
  label: ReactNode;
  current?: boolean;
}

interface SiteHeaderProps {
  brand: { name: string; href: string };
  nav: readonly NavItem[];
  /** Signing in, or the pages about the person who is signed in. */
  account: readonly NavItem[];
  /** A `LanguageMenu`. */
  language?: ReactNode;
  /** A `ThemeSwitch`. */
  theme?: ReactNode;
  /** A form such as signing out; placed last. */
  end?: ReactNode;
  labels: { main: string; menu: string; close: string };
}

/**
 * The head of every page: one line on wide screens, a menu button on phones (a native popover, no script).
 * Language, theme and account stand twice in the markup and CSS shows one: give them no ids.
 */
export function SiteHeader({ brand, nav, account, language, theme, end, labels }: SiteHeaderProps) {
  return (
    <header className="site">
      <div className="wrap">
        <Brand {...brand} />
        <Button type="button" small icon="menu" className="menu-btn" {...opensPopover("site-menu")}>
          {labels.menu}
        </Button>
        <nav className="nav" aria-label={labels.main} {...popoverPanel("site-menu")}>
          <Button type="button" small icon="close" className="shut" {...closesPopover("site-menu")}>
            {labels.close}
          </Button>
          <ul>
            <NavLinks items={nav} />
          </ul>
          <ul className="only-small">
            <NavLinks items={account} />
            {language && <li>{language}</li>}
            {theme && <li>{theme}</li>}
            {end && <li>{end}</li>}
          </ul>
        </nav>
        <div className="nav-end">
          {language}
          {theme}
          {account.map(({ href, label, current }) => (
            <a key={href} href={href} aria-current={current ? "page" : undefined}>
              <span>{label}</span>
            </a>
          ))}
          {end}
        </div>
      </div>
    </header>
  );
}

function NavLinks({ items }: { items: readonly NavItem[] }) {
  return items.map(({ href, label, current }) => (
    <li key={href}>
      <a href={href} aria-current={current ? "page" : undefined}>
        {label}
      </a>
    </li>
  ));
}
