import { Icon } from "./icon";

export interface LanguageItem {
  href: string;
  /** BCP 47, such as "sr-Cyrl". */
  lang: string;
  /** The language's own name for itself. */
  label: string;
  current?: boolean;
}

interface LanguageMenuProps {
  /** What the menu is for, such as "Language"; read out before the current language. */
  label: string;
  items: readonly LanguageItem[];
}

/** The languages of the page, each in its own words, under the one in use. */
export function LanguageMenu({ label, items }: LanguageMenuProps) {
  const current = items.find((item) => item.current);
  return (
    <details className="drop">
      <summary>
        <Icon name="language" />
        <span className="vh">{label}: </span>
        <span lang={current?.lang}>{current?.label ?? label}</span>
      </summary>
      <ul>
        {items.map(({ href, lang, label: name, current: isCurrent }) => (
          <li key={lang}>
            <a href={href} lang={lang} hrefLang={lang} aria-current={isCurrent ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
