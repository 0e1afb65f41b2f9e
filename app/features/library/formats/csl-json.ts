import { z } from "zod";
import type { Name } from "../domain/csl-item";
import {
  draftOfRecord,
  OWN_FIELDS,
  type OwnField,
  ownTexts,
  type ReadRecord,
  TextValue,
} from "../domain/imported-record";
import type { Kind, ResourceDraft } from "../domain/resource";

/** Where CSL-JSON lets a program keep what is its own. */
const OWN_KEY = "common-ground";

/** One item of CSL-JSON, as other programs read it; what the library says of its own stands under `custom`. */
export function cslJsonOf(key: string, draft: ResourceDraft): string {
  const { csl, languages, keywords, annotation, licence } = draft;
  return JSON.stringify({
    id: key,
    ...csl,
    ...(languages[0] ? { language: languages[0] } : {}),
    ...(keywords.length > 0 ? { keyword: keywords.join(", ") } : {}),
    ...(annotation ? { note: annotation } : {}),
    custom: { [OWN_KEY]: { ...ownTexts(draft), keywords, ...(licence ? { licence } : {}) } },
  });
}

const KIND_OF: Readonly<Record<string, Kind>> = {
  article: "working-paper",
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  book: "book",
  chapter: "chapter",
  event: "event",
  legislation: "resolution",
  "paper-conference": "conference-paper",
  periodical: "journal",
  post: "website",
  "post-weblog": "website",
  report: "report",
  speech: "event",
  thesis: "thesis",
  treaty: "agreement",
  webpage: "website",
};

const Names = z
  .array(
    z
      .object({ family: TextValue, given: TextValue, literal: TextValue, "non-dropping-particle": TextValue })
      .partial()
      .catch({}),
  )
  .max(200)
  .catch([]);

const Item = z.object({
  type: TextValue,
  title: TextValue,
  author: Names,
  editor: Names,
  issued: z
    .object({ "date-parts": z.array(z.array(z.union([z.number(), z.string()])).max(3)).max(2) })
    .partial()
    .extend({ raw: TextValue, literal: TextValue })
    .partial()
    .catch({}),
  "container-title": TextValue,
  publisher: TextValue,
  "publisher-place": TextValue,
  volume: TextValue,
  issue: TextValue,
  page: TextValue,
  number: TextValue,
  edition: TextValue,
  DOI: TextValue,
  ISBN: TextValue,
  ISSN: TextValue,
  URL: TextValue,
  language: TextValue,
  keyword: TextValue,
  note: TextValue,
  custom: z
    .object({ [OWN_KEY]: z.record(z.string(), z.union([z.string(), z.array(z.string())])) })
    .partial()
    .catch({}),
});

const nameOf = (name: z.infer<typeof Names>[number]): Name => {
  const family = [name["non-dropping-particle"], name.family].filter(Boolean).join(" ");
  return family && name.given
    ? { family, given: name.given }
    : { literal: family || name.literal || name.given || "" };
};

const isNamed = (name: Name): boolean => !("literal" in name) || name.literal.trim() !== "";

/** One item of CSL-JSON. */
export function readCslJson(text: string): ReadRecord {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { problem: { code: "syntax", what: error instanceof Error ? error.message.slice(0, 200) : "" } };
  }
  const read = Item.safeParse(parsed);
  if (!read.success) return { problem: { code: "syntax", what: "" } };
  const { author, editor, issued, DOI, URL, language, keyword, note, custom, type, title, ...variables } =
    read.data;
  const ours = custom[OWN_KEY] ?? {};
  const ownText = (field: string): string | undefined =>
    typeof ours[field] === "string" ? ours[field] : undefined;
  const own: Partial<Record<OwnField, string>> = {};
  for (const field of OWN_FIELDS) {
    const value = ownText(field);
    if (value !== undefined) own[field] = value;
  }
  const parts = issued["date-parts"]?.[0];
  return draftOfRecord({
    kind: KIND_OF[type] ?? "other",
    title,
    authors: author.map(nameOf).filter(isNamed),
    editors: editor.map(nameOf).filter(isNamed),
    date: parts
      ? parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-")
      : (issued.raw ?? issued.literal ?? ""),
    variables,
    doi: DOI,
    url: URL,
    language,
    keywords: Array.isArray(ours.keywords) ? ours.keywords : keyword.split(","),
    annotation: note,
    licence: ownText("licence") ?? "",
    own,
  });
}
