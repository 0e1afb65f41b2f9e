import { z } from "zod";
import { isCountryCode } from "~/shared/countries";
import { CslItem, Line } from "./csl-item";
import { isWebAddress } from "./web-address";

type CslType = CslItem["type"];

/** What sort of work an entry is, as readers choose it, and what citations make of it. */
export const CSL_TYPE_OF = {
  agreement: "report",
  article: "article-journal",
  book: "book",
  chapter: "chapter",
  "conference-paper": "paper-conference",
  course: "webpage",
  event: "document",
  framework: "report",
  guide: "report",
  handbook: "book",
  journal: "book",
  "policy-paper": "report",
  "project-document": "report",
  report: "report",
  resolution: "report",
  series: "report",
  survey: "report",
  thesis: "thesis",
  website: "webpage",
  "working-paper": "report",
  other: "document",
} as const satisfies Record<string, CslType>;

export type Kind = keyof typeof CSL_TYPE_OF;
export const KINDS = Object.keys(CSL_TYPE_OF) as [Kind, ...Kind[]];

/** What the library's works are about; names stand in the catalogue of messages. */
export const THEMES = [
  "arms",
  "civil-society",
  "community",
  "concept",
  "crime",
  "critique",
  "environment",
  "ethics",
  "extremism",
  "gender",
  "measurement",
  "methods",
  "migration",
  "peacebuilding",
  "policing",
  "policy",
  "region",
  "ssr",
  "training",
  "trust",
  "youth",
] as const;
export type Theme = (typeof THEMES)[number];

/** What was seen of a work: its text or the publisher's record, a copy elsewhere, only its name, or nothing. */
export const VERIFICATIONS = ["seen", "copy", "named", "unchecked"] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** A language as two or three letters, with a script where it matters. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/);

const WebAddress = z.string().trim().max(1_000).refine(isWebAddress);
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** All that the library keeps of a work: the bibliographic record and what the library says of its own. */
export const ResourceDraft = z.strictObject({
  kind: z.enum(KINDS),
  csl: CslItem,
  languages: z.array(LanguageCode).max(20).transform(unique),
  countries: z.array(z.string().refine(isCountryCode)).max(60).transform(unique),
  themes: z.array(z.enum(THEMES)).max(10).transform(unique),
  licence: Line(120).nullable(),
  verification: z.enum(VERIFICATIONS),
  verificationNote: Line(300).nullable(),
  archivedAddress: WebAddress.nullable(),
  /** One paragraph: files of other programs keep no line breaks. */
  annotation: z
    .string()
    .max(2_000)
    .transform((text) => text.replace(/[\p{Cc}\s\u2028\u2029]+/gu, " ").trim()),
  keywords: z.array(Line(200)).max(40).transform(unique),
});
export type ResourceDraft = z.infer<typeof ResourceDraft>;
