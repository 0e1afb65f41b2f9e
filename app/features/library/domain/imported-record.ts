import { z } from "zod";
import { isCountryCode } from "~/shared/countries";
import type { CslItem, Name } from "./csl-item";
import {
  CSL_TYPE_OF,
  KINDS,
  type Kind,
  LanguageCode,
  ResourceDraft,
  THEMES,
  VERIFICATIONS,
} from "./resource";
import { doiIn, isWebAddress } from "./web-address";

/** What the library says of a work, under the names that its own files give it. */
export const OWN_FIELDS = [
  "kind",
  "languages",
  "countries",
  "themes",
  "verified",
  "note",
  "archived",
] as const;
export type OwnField = (typeof OWN_FIELDS)[number];

/** A record as a reader of a format makes it out: texts, each may be missing or nonsense. */
export interface ImportedRecord {
  readonly kind: Kind;
  readonly title: string;
  readonly authors: readonly Name[];
  readonly editors: readonly Name[];
  /** As written: "2014", "2014/03/01", "n.d.". */
  readonly date: string;
  readonly variables: Readonly<
    Partial<
      Record<
        | "container-title"
        | "publisher"
        | "publisher-place"
        | "volume"
        | "issue"
        | "page"
        | "number"
        | "edition"
        | "ISBN"
        | "ISSN",
        string
      >
    >
  >;
  readonly doi: string;
  readonly url: string;
  readonly language: string;
  readonly keywords: readonly string[];
  readonly annotation: string;
  readonly licence: string;
  readonly own: Readonly<Partial<Record<OwnField, string>>>;
}

/** Why an entry is not taken; `what` is what stands there. */
export interface RecordProblem {
  readonly code:
    | "no-title"
    | "bad-year"
    | "bad-address"
    | "bad-field"
    | "syntax"
    | "too-long"
    | "unfinished"
    | "unknown-start";
  readonly what: string;
}

export type ReadRecord = { readonly draft: ResourceDraft } | { readonly problem: RecordProblem };

const UNDATED = /^(?:s\.?\s?a\.?|n\.?\s?d\.?|no date|undated|forthcoming|in press|submitted|accepted)?$/i;

type Issued = NonNullable<CslItem["issued"]>;

/** "2014", "2014/3", "2014-03-01" and the like; null where the work says that it has none. */
function issuedOf(date: string): Issued | null | RecordProblem {
  const text = date.trim();
  if (UNDATED.test(text)) return null;
  const found = /(?:^|\D)(\d{4})(?!\d)(?:[-/.](\d{1,2})(?!\d)(?:[-/.](\d{1,2})(?!\d))?)?/.exec(text);
  const [year, month, day] = (found ?? []).slice(1).map(Number);
  if (!year || year > 2200) return { code: "bad-year", what: text.slice(0, 60) };
  if (!month || month > 12) return { "date-parts": [[year]] };
  if (!day || day > 31) return { "date-parts": [[year, month]] };
  return { "date-parts": [[year, month, day]] };
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  albanian: "sq",
  american: "en",
  bosnian: "bs",
  british: "en",
  bulgarian: "bg",
  croatian: "hr",
  english: "en",
  french: "fr",
  german: "de",
  greek: "el",
  macedonian: "mk",
  russian: "ru",
  serbian: "sr",
  spanish: "es",
  turkish: "tr",
  ukenglish: "en",
  usenglish: "en",
};

const partsOf = (text: string | undefined, separator = /[;,]/): string[] =>
  (text ?? "")
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

/** Languages as their codes; names that programs write are known, others are left out. */
const languagesOf = (text: string): string[] =>
  partsOf(text, /[;,/]/)
    .map(
      (part) =>
        LANGUAGE_NAMES[part.toLowerCase()] ??
        part
          .replace(/^([A-Za-z]{2,3})[-_][A-Za-z]{2}$/, "$1")
          .replace(/^[A-Z]{2}$/, (code) => code.toLowerCase()),
    )
    .filter((code) => LanguageCode.safeParse(code).success);

const oneOf = <T extends string>(list: readonly T[], text: string | undefined): T | null =>
  list.find((one) => one === text) ?? null;

/** No line breaks and no markup: what stands on one line. */
export const oneLine = (text: string): string =>
  text
    .replace(/<\/?(?:i|b|em|strong|sub|sup|span)\b[^<>]{0,200}>/gi, "")
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ")
    .trim();

const nameOf = (name: Name): Name =>
  "literal" in name
    ? { literal: oneLine(name.literal) }
    : { family: oneLine(name.family), given: oneLine(name.given) };

/** What the library makes of a record, or the first thing that is wrong with it. */
export function draftOfRecord(record: ImportedRecord): ReadRecord {
  const title = oneLine(record.title);
  if (!title) return { problem: { code: "no-title", what: "" } };
  const issued = issuedOf(record.own.kind ? record.date : oneLine(record.date));
  if (issued && "code" in issued) return { problem: issued };
  const url = record.url.trim();
  if (url && !isWebAddress(url)) return { problem: { code: "bad-address", what: url.slice(0, 120) } };
  const archived = record.own.archived?.trim() ?? "";
  if (archived && !isWebAddress(archived))
    return { problem: { code: "bad-address", what: archived.slice(0, 120) } };
  const doi = record.doi.trim() ? doiIn(record.doi) : null;
  if (record.doi.trim() && !doi)
    return { problem: { code: "bad-field", what: `DOI ${record.doi.trim().slice(0, 60)}` } };
  const kind = oneOf(KINDS, record.own.kind) ?? record.kind;
  const variables = Object.fromEntries(
    Object.entries(record.variables).flatMap(([name, value]) =>
      oneLine(value) ? [[name, oneLine(value)]] : [],
    ),
  );
  const draft = ResourceDraft.safeParse({
    kind,
    csl: {
      type: CSL_TYPE_OF[kind],
      title,
      ...(record.authors.length > 0 ? { author: record.authors.map(nameOf) } : {}),
      ...(record.editors.length > 0 ? { editor: record.editors.map(nameOf) } : {}),
      ...(issued ? { issued } : {}),
      ...variables,
      ...(doi ? { DOI: doi } : {}),
      ...(url ? { URL: url } : {}),
    },
    languages: languagesOf(record.own.languages ?? record.language),
    countries: partsOf(record.own.countries).filter(isCountryCode),
    themes: partsOf(record.own.themes).flatMap((theme) => oneOf(THEMES, theme) ?? []),
    licence: oneLine(record.licence) || null,
    verification: oneOf(VERIFICATIONS, record.own.verified) ?? "unchecked",
    verificationNote: oneLine(record.own.note ?? "") || null,
    archivedAddress: archived || null,
    annotation: record.annotation.trim(),
    keywords: record.keywords.map(oneLine).filter(Boolean),
  });
  if (draft.success) return { draft: draft.data };
  const [issue] = draft.error.issues;
  const field = String(issue?.path.filter((step) => typeof step === "string").at(-1) ?? "");
  return { problem: { code: issue?.code === "too_big" ? "too-long" : "bad-field", what: field } };
}

/** What an entry says of its own, as texts for files. */
export const ownTexts = (draft: ResourceDraft): Partial<Record<OwnField, string>> => ({
  kind: draft.kind,
  ...(draft.languages.length > 0 ? { languages: draft.languages.join(", ") } : {}),
  ...(draft.countries.length > 0 ? { countries: draft.countries.join(", ") } : {}),
  ...(draft.themes.length > 0 ? { themes: draft.themes.join(", ") } : {}),
  verified: draft.verification,
  ...(draft.verificationNote ? { note: draft.verificationNote } : {}),
  ...(draft.archivedAddress ? { archived: draft.archivedAddress } : {}),
});

/** A date as files write it: "2014", "2014-03", "2014-03-01". */
export const dateText = (item: CslItem): string =>
  (item.issued?.["date-parts"][0] ?? [])
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0"))
    .join("-");

/** For reading JSON: a text, or nothing. */
export const TextValue = z.union([z.string(), z.number().transform(String)]).catch("");
