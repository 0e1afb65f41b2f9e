import { z } from "zod";
import { isWebAddress } from "./web-address";

/** One line of a record: no control characters, so that no export can be broken by it. */
export const Line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u);

/** Somebody who made a work: a person with family and given name, or a body with one name. */
export const Name = z.union([
  z.strictObject({ family: Line(120), given: Line(120) }),
  z.strictObject({ literal: Line(300) }),
]);
export type Name = z.infer<typeof Name>;

const Year = z.int().min(1).max(2200);
const DateParts = z.union([
  z.tuple([Year]),
  z.tuple([Year, z.int().min(1).max(12)]),
  z.tuple([Year, z.int().min(1).max(12), z.int().min(1).max(31)]),
]);

/** Pages from one to another stand with a dash, however they were typed. */
const Pages = Line(40).transform((pages) => pages.replace(/(\d)\s*[-–—]+\s*(\d)/g, "$1–$2"));

/** Types of CSL that the library's kinds stand for. */
export const CSL_TYPES = [
  "article-journal",
  "book",
  "chapter",
  "document",
  "paper-conference",
  "report",
  "thesis",
  "webpage",
] as const;

/** The bibliographic record of a work, in the words of CSL-JSON. A closed list of variables: what else came is dropped. */
export const CslItem = z.strictObject({
  type: z.enum(CSL_TYPES),
  title: Line(500),
  author: z.array(Name).min(1).max(60).optional(),
  editor: z.array(Name).min(1).max(60).optional(),
  issued: z.strictObject({ "date-parts": z.tuple([DateParts]) }).optional(),
  "container-title": Line(300).optional(),
  publisher: Line(300).optional(),
  "publisher-place": Line(120).optional(),
  volume: Line(40).optional(),
  issue: Line(40).optional(),
  page: Pages.optional(),
  number: Line(80).optional(),
  edition: Line(80).optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/[^\s<>"{}|\\^]{1,200}$/)
    .optional(),
  ISBN: Line(40).optional(),
  ISSN: z
    .string()
    .regex(/^\d{4}-\d{3}[\dXx]$/)
    .optional(),
  URL: z.string().max(1_000).refine(isWebAddress).optional(),
});
export type CslItem = z.infer<typeof CslItem>;

/** The year a work came out, or null. */
export const yearOf = (item: CslItem): number | null => item.issued?.["date-parts"][0][0] ?? null;

/** A name as a list prints it: "R. Paris". */
export const printedName = (name: Name): string =>
  "literal" in name ? name.literal : `${name.given} ${name.family}`;

/** Who made a work, on one line: authors, or editors where there are none; from the fifth on they are left out. */
export function creditOf({ author, editor }: CslItem): string {
  const names = (author ?? editor ?? []).map(printedName);
  return names.length > 4 ? `${names.slice(0, 3).join(", ")} …` : names.join(", ");
}
