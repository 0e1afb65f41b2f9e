import type { CslItem, Name } from "../domain/csl-item";
import { dateText, ownTexts } from "../domain/imported-record";
import type { ResourceDraft } from "../domain/resource";

const ENTRY_TYPE: Readonly<Record<CslItem["type"], string>> = {
  "article-journal": "article",
  book: "book",
  chapter: "incollection",
  document: "misc",
  "paper-conference": "inproceedings",
  report: "techreport",
  thesis: "phdthesis",
  webpage: "misc",
};

const ESCAPED: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** What the library's own fields are called in a file of BibTeX. */
export const OWN_PREFIX = "cg-";

const escaped = (text: string): string =>
  text.replace(/[\\{}~^]/g, (sign) => ESCAPED[sign] ?? sign).replace(/[$&#%_]/g, (sign) => `\\${sign}`);

const bibtexName = (name: Name): string =>
  "literal" in name ? `{${escaped(name.literal)}}` : `{${escaped(name.family)}}, {${escaped(name.given)}}`;

const people = (names: readonly Name[] | undefined): string | undefined =>
  names?.map(bibtexName).join(" and ");

/** Fields that are lists of names to readers: an "and" in one name is kept by braces. */
const LISTS = new Set(["publisher", "institution", "school", "address"]);

function value(name: string, text: string): string {
  const flat = escaped(text.replace(/\s+/g, " "));
  return LISTS.has(name) && / and /i.test(flat) ? `{${flat}}` : flat;
}

/** Keywords in one field: by semicolons, since they may have commas. */
export const joinedKeywords = (keywords: readonly string[]): string => {
  const joined = keywords.map((word) => word.replace(/;/g, ",")).join("; ");
  return joined.includes(",") && !joined.includes(";") ? `${joined};` : joined;
};

/** One entry of BibTeX. Addresses go out as they are, as readers expect; all else is escaped. */
export function bibtexOf(key: string, draft: ResourceDraft): string {
  const { csl } = draft;
  const isArticle = csl.type === "article-journal";
  const holder = isArticle ? "journal" : "booktitle";
  const publisher = csl.type === "report" ? "institution" : csl.type === "thesis" ? "school" : "publisher";
  const [year, month] = dateText(csl).split("-");
  const fields: [string, string | undefined][] = [
    ["title", csl.title],
    ["year", year],
    ["month", month],
    [holder, csl["container-title"]],
    [publisher, csl.publisher],
    ["address", csl["publisher-place"]],
    ["volume", csl.volume],
    ["number", isArticle ? csl.issue : csl.number],
    ["pages", csl.page],
    ["edition", csl.edition],
    ["isbn", csl.ISBN],
    ["issn", csl.ISSN],
    ["copyright", draft.licence ?? undefined],
    ["keywords", draft.keywords.length > 0 ? joinedKeywords(draft.keywords) : undefined],
    ["annote", draft.annotation || undefined],
    ["date", dateText(csl).length > 7 ? dateText(csl) : undefined],
    ...(isArticle
      ? [[`${OWN_PREFIX}number`, csl.number] as [string, string | undefined]]
      : [[`${OWN_PREFIX}issue`, csl.issue] as [string, string | undefined]]),
    ...Object.entries(ownTexts(draft)).map(([name, text]): [string, string] => [
      `${OWN_PREFIX}${name}`,
      text,
    ]),
  ];
  const verbatim: [string, string | undefined][] = [
    ["doi", csl.DOI],
    ["url", csl.URL],
  ];
  const named: [string, string | undefined][] = [
    ["author", people(csl.author)],
    ["editor", people(csl.editor)],
  ];
  const lines = [
    ...named,
    ...fields.map(([name, text]): [string, string | undefined] => [name, text && value(name, text)]),
    ...verbatim,
  ].flatMap(([name, text]) => (text ? [`  ${name} = {${text}},`] : []));
  return `@${ENTRY_TYPE[csl.type]}{${key},\n${lines.join("\n")}\n}\n`;
}
