import { printedName } from "./csl-item";
import { dateText } from "./imported-record";
import type { ResourceDraft } from "./resource";

/** One `meta` element of a page. */
interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** What Zotero and search engines for scholars read from a page: the `citation_*` tags. */
export function citationTags({ csl, languages, keywords, kind }: ResourceDraft): MetaTag[] {
  const [first, last] = csl.page?.split("–") ?? [];
  const people = csl.author ?? csl.editor ?? [];
  const isReport = csl.type === "report";
  const tags: [string, string | undefined][] = [
    ["citation_title", csl.title],
    ...people.map((name): [string, string] => [
      csl.author ? "citation_author" : "citation_editor",
      "literal" in name ? printedName(name) : `${name.family}, ${name.given}`,
    ]),
    ["citation_publication_date", dateText(csl).replace(/-/g, "/")],
    [kind === "chapter" ? "citation_inbook_title" : "citation_journal_title", csl["container-title"]],
    ["citation_volume", csl.volume],
    ["citation_issue", csl.issue],
    ["citation_firstpage", first],
    ["citation_lastpage", last],
    ["citation_doi", csl.DOI],
    ["citation_isbn", csl.ISBN],
    ["citation_issn", csl.ISSN],
    [isReport ? "citation_technical_report_institution" : "citation_publisher", csl.publisher],
    ["citation_technical_report_number", isReport ? csl.number : undefined],
    ["citation_language", languages[0]],
    ["citation_keywords", keywords.join("; ")],
    ["citation_public_url", csl.URL],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
