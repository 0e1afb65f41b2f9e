import type { SanitisedHtml } from "../shared/sanitised-html";

interface TrustedHtmlProps {
  html: SanitisedHtml;
  className?: string;
  as?: "div" | "section" | "span" | "article";
  lang?: string;
}

/** The one place where HTML enters a page as it is. Its type says that our own renderer has drawn it. */
export function TrustedHtml({ html, className, as: Element = "div", lang }: TrustedHtmlProps) {
  return <Element className={className} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
