import type { CslItem, Name } from "../domain/csl-item";
import {
  dateText,
  draftOfRecord,
  OWN_FIELDS,
  type OwnField,
  ownTexts,
  type ReadRecord,
} from "../domain/imported-record";
import type { Kind, ResourceDraft } from "../domain/resource";

const RIS_TYPE: Readonly<Record<CslItem["type"], string>> = {
  "article-journal": "JOUR",
  book: "BOOK",
  chapter: "CHAP",
  document: "GEN",
  "paper-conference": "CONF",
  report: "RPRT",
  thesis: "THES",
  webpage: "ELEC",
};

const KIND_OF: Readonly<Record<string, Kind>> = {
  BLOG: "website",
  BOOK: "book",
  CHAP: "chapter",
  CONF: "conference-paper",
  CPAPER: "conference-paper",
  EBOOK: "book",
  ECHAP: "chapter",
  EDBOOK: "book",
  EJOUR: "article",
  ELEC: "website",
  GOVDOC: "report",
  JFULL: "journal",
  JOUR: "article",
  LEGAL: "resolution",
  MGZN: "article",
  NEWS: "article",
  RPRT: "report",
  SER: "series",
  THES: "thesis",
  UNPB: "working-paper",
  WEB: "website",
};

/** The tag under which the library's own fields go out, as "name: text". */
const OWN_TAG = "C1";

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A comma parts family and given names in RIS, so a body's comma is written as the full-width one that nobody types. */
const risName = (name: Name): string =>
  "literal" in name ? name.literal.replace(/,/g, "，") : `${name.family.replace(/,/g, "，")}, ${name.given}`;

/** First and last page, where a dash parts exactly two; anything else is one text. */
function pagesOf(page: string): readonly [string, string?] {
  const [from = "", to, ...more] = page.split("–");
  return to && more.length === 0 ? [from, to] : [page];
}

/** One entry of RIS. */
export function risOf(key: string, draft: ResourceDraft): string {
  const { csl } = draft;
  const [from, to] = pagesOf(csl.page ?? "");
  const lines: [string, string | undefined | null][] = [
    ["TY", RIS_TYPE[csl.type]],
    ["ID", key],
    ["TI", csl.title],
    ...(csl.author ?? []).map((name): [string, string] => ["AU", risName(name)]),
    ...(csl.editor ?? []).map((name): [string, string] => ["ED", risName(name)]),
    ["PY", dateText(csl).slice(0, 4)],
    ["DA", dateText(csl).length > 4 ? dateText(csl).replace(/-/g, "/") : undefined],
    ["T2", csl["container-title"]],
    ["PB", csl.publisher],
    ["CY", csl["publisher-place"]],
    ["VL", csl.volume],
    ["IS", csl.issue],
    ["SP", from],
    ["EP", to],
    ["M1", csl.number],
    ["ET", csl.edition],
    ["SN", csl.ISSN],
    ["SN", csl.ISBN],
    ["DO", csl.DOI],
    ["UR", csl.URL],
    ...draft.languages.slice(0, 1).map((code): [string, string] => ["LA", code]),
    ...draft.keywords.map((word): [string, string] => ["KW", word]),
    ["N1", draft.annotation],
    ["C2", draft.licence],
    ...Object.entries(ownTexts(draft)).map(([name, text]): [string, string] => [OWN_TAG, `${name}: ${text}`]),
  ];
  const text = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${flat(value)}`] : [])).join("\r\n");
  return `${text}\r\nER  - \r\n`;
}

function nameOf(line: string): Name {
  const comma = line.indexOf(",");
  const whole = (text: string) => text.replace(/，/g, ",").trim();
  if (comma < 0) return { literal: whole(line) };
  const [family, given] = [whole(line.slice(0, comma)), whole(line.slice(comma + 1))];
  return family && given ? { family, given } : { literal: family || given };
}

const ISSN = /^\d{4}-\d{3}[\dXx]$/;

/** Values by tag; a line without a tag goes on with the one before. */
function tagsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  let last: string[] | null = null;
  for (const line of text.split("\n")) {
    const found = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(line);
    if (found) {
      last = tags.get(found[1]!) ?? [];
      last.push((found[2] ?? "").trim());
      tags.set(found[1]!, last);
    } else if (last && line.trim()) last[last.length - 1] += ` ${line.trim()}`;
  }
  return tags;
}

/** One entry of RIS, old or new: whoever writes it has a tag of their own for the same thing. */
export function readRis(text: string): ReadRecord {
  const tags = tagsOf(text);
  const all = (...names: readonly string[]): string[] =>
    names.flatMap((name) => tags.get(name) ?? []).filter(Boolean);
  const first = (...names: readonly string[]): string => all(...names)[0] ?? "";
  const numbers = all("SN");
  const own: Partial<Record<OwnField, string>> = {};
  for (const line of all(OWN_TAG)) {
    const [, name, value] = /^([a-z]+): (.*)$/.exec(line) ?? [];
    const field = OWN_FIELDS.find((one) => one === name);
    if (field && value) own[field] = value;
  }
  return draftOfRecord({
    kind: KIND_OF[first("TY")] ?? "other",
    title: first("TI", "T1", "CT"),
    authors: all("AU", "A1").map(nameOf),
    editors: all("ED", "A2", "A3").map(nameOf),
    date: first("DA", "PY", "Y1"),
    variables: {
      "container-title": first("T2", "JO", "JF", "BT", "JA", "J2"),
      publisher: first("PB"),
      "publisher-place": first("CY", "PP"),
      volume: first("VL"),
      issue: first("IS"),
      page: [first("SP"), first("EP")].filter(Boolean).join("–"),
      number: first("M1"),
      edition: first("ET"),
      ISSN: numbers.find((one) => ISSN.test(one)) ?? "",
      ISBN: numbers.find((one) => !ISSN.test(one)) ?? "",
    },
    doi: first("DO"),
    url: first("UR", "L2"),
    language: first("LA"),
    keywords: all("KW"),
    annotation: all("N1").join(" "),
    licence: first("C2"),
    own,
  });
}
