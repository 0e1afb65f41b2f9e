import type { Name } from "../domain/csl-item";
import {
  draftOfRecord,
  type ImportedRecord,
  OWN_FIELDS,
  type OwnField,
  oneLine,
  type ReadRecord,
} from "../domain/imported-record";
import type { Kind } from "../domain/resource";
import { OWN_PREFIX } from "./bibtex";

type Item = Readonly<Record<string, unknown>>;

const KIND_OF: Readonly<Record<string, Kind>> = {
  article: "article",
  book: "book",
  booklet: "report",
  collection: "book",
  conference: "conference-paper",
  electronic: "website",
  inbook: "chapter",
  incollection: "chapter",
  inproceedings: "conference-paper",
  manual: "handbook",
  mastersthesis: "thesis",
  mvbook: "book",
  online: "website",
  periodical: "journal",
  phdthesis: "thesis",
  proceedings: "book",
  report: "report",
  techreport: "report",
  thesis: "thesis",
  unpublished: "working-paper",
  www: "website",
};

const SIGNS: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textasciitilde: "~",
  textasciicircum: "^",
};

/** Text out of a field as our own files write it, where no program of others ever wrote it otherwise. */
const plain = (text: string): string =>
  text.replace(
    /\\(textbackslash|textasciitilde|textasciicircum)\{\}|\\([$&#%_{}])|[{}]/g,
    (_, word: string, sign: string) => (word ? (SIGNS[word] ?? "") : (sign ?? "")),
  );

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

interface CslName {
  readonly family?: unknown;
  readonly given?: unknown;
  readonly literal?: unknown;
  readonly "non-dropping-particle"?: unknown;
  readonly "dropping-particle"?: unknown;
  readonly suffix?: unknown;
}

/** Names as the parser makes them out: prefixes such as "van der" belong to the family here, and one name alone is a body. */
function nameOf(name: CslName): Name {
  const given = [name.given, name["dropping-particle"]].map(textOf).filter(Boolean).join(" ");
  const family = [name["non-dropping-particle"], name.family, name.suffix]
    .map(textOf)
    .filter(Boolean)
    .join(" ");
  return given && family ? { family, given } : { literal: family || given || textOf(name.literal) };
}

const namesOf = (value: unknown): Name[] =>
  Array.isArray(value)
    ? value.map((name: CslName) => nameOf(name)).filter((name) => !("literal" in name && !name.literal))
    : [];

/** A text that the parser did decode, or else the field as it stands. */
const decoded = (item: Item, variable: string, raw: Item, ...fields: readonly string[]): string =>
  textOf(item[variable]) || fields.map((field) => plain(textOf(raw[field]))).find(Boolean) || "";

const splitKeywords = (text: string): string[] =>
  text.split(text.includes(";") ? ";" : ",").map((word) => word.trim());

function recordOf(type: string, raw: Item, item: Item): ImportedRecord {
  const own: Partial<Record<OwnField, string>> = {};
  for (const field of OWN_FIELDS) {
    const text = raw[`${OWN_PREFIX}${field}`];
    if (typeof text === "string") own[field] = plain(text);
  }
  const isArticle = type === "article";
  return {
    kind: KIND_OF[type] ?? "other",
    title: [textOf(item.title)]
      .concat(textOf(raw.subtitle) && !textOf(item.title).includes(":") ? [plain(textOf(raw.subtitle))] : [])
      .join(": "),
    authors: namesOf(item.author),
    editors: namesOf(item.editor),
    date:
      textOf(raw.date) ||
      [raw.year, raw.month]
        .map(textOf)
        .filter((part) => /^\S+$/.test(part))
        .join("-"),
    variables: {
      "container-title": decoded(item, "container-title", raw, "journal", "journaltitle", "booktitle"),
      publisher: decoded(item, "publisher", raw, "institution", "school", "organization"),
      "publisher-place": decoded(item, "publisher-place", raw, "address", "location"),
      volume: decoded(item, "volume", raw, "volume"),
      issue: plain(textOf(isArticle ? (raw.number ?? raw.issue) : raw[`${OWN_PREFIX}issue`])),
      page: decoded(item, "page", raw, "pages"),
      number: plain(textOf(isArticle ? raw[`${OWN_PREFIX}number`] : raw.number)),
      edition: decoded(item, "edition", raw, "edition"),
      ISBN: textOf(raw.isbn),
      ISSN: textOf(raw.issn),
    },
    doi: textOf(raw.doi),
    url: textOf(raw.url),
    language: textOf(raw.langid) || textOf(raw.language),
    keywords: splitKeywords(plain(textOf(raw.keywords))),
    annotation: decoded(item, "annote", raw, "annotation"),
    licence: plain(textOf(raw.copyright)),
    own,
  };
}

/** Loaded when somebody imports a list, and never before. */
async function parser() {
  const [{ plugins }] = await Promise.all([
    import("@citation-js/core"),
    import("@citation-js/plugin-bibtex"),
  ]);
  return plugins.input;
}

/** A reader of single entries of BibTeX, with the abbreviations of their file before each. */
export async function bibtexReader(strings: string): Promise<(text: string) => ReadRecord> {
  const input = await parser();
  return (text) => {
    try {
      const whole = strings + text;
      const [entry] = input.chainLink(whole, { generateGraph: false, forceType: "@biblatex/text" });
      const [item] = input.chain(whole, { generateGraph: false });
      const { type, properties } = (entry ?? {}) as { type?: string; properties?: Item };
      if (!type || !properties || !item) return { problem: { code: "syntax", what: "" } };
      return draftOfRecord(recordOf(type.toLowerCase(), properties, item));
    } catch (error) {
      const [first = ""] = (error instanceof Error ? error.message : "").split("\n");
      return { problem: { code: "syntax", what: oneLine(first).slice(0, 200) } };
    }
  };
}
