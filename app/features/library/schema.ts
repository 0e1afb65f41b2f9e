import { z } from "zod";
import { isCountryCode } from "~/shared/countries";
import { OpaqueId, Slug } from "~/shared/ids";
import { message } from "~/shared/message";
import { Line } from "./domain/csl-item";
import { FILE_FORMAT_NAMES } from "./domain/file-formats";
import { LibraryFilters, LibrarySearch } from "./domain/library-search";
import { KINDS, LanguageCode, ResourceDraft, THEMES, VERIFICATIONS } from "./domain/resource";
import { doiIn, isWebAddress } from "./domain/web-address";

export const EntryParams = z.object({ slug: Slug });

export const ListParams = z.object({ importId: OpaqueId });

/** Which entries go into a file, and in which format: those picked, or all of a search. */
export const ExportSearch = LibraryFilters.extend({
  sort: LibrarySearch.shape.sort,
  what: z.enum(["picked", "all"]).catch("picked"),
  format: z.enum(FILE_FORMAT_NAMES).catch("bibtex"),
  entry: z
    .preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(Slug).max(200))
    .catch([]),
});

/** Codes with commas. */
const codes = (isCode: (code: string) => boolean, error: string) =>
  z
    .string()
    .max(400)
    .optional()
    .transform((text) => (text ?? "").split(/[\s,;]+/).filter(Boolean))
    .refine((all) => all.every(isCode) && all.length <= 60, { error });

/** One thing a line. */
const lines = (most: number) =>
  z
    .string()
    .max(10_000)
    .optional()
    .transform((text) =>
      (text ?? "")
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .refine((all) => all.length <= most && all.every((line) => line.length <= 300), {
      error: message("common:validation.tooLong", { maximum: 300 }),
    });

const Address = z
  .string()
  .trim()
  .max(1_000)
  .refine(isWebAddress, { error: message("library:errors.bad-address") })
  .optional();

const NAMED_LESSON = /^([a-z0-9-]{1,80})\s+(\d{1,2}\.\d{1,2})$/;

/** What a librarian enters of a work. */
export const ResourceForm = z.object({
  kind: z.enum(KINDS),
  title: Line(500),
  authors: lines(60),
  editors: lines(60),
  year: z
    .string()
    .trim()
    .regex(/^[12]\d{3}$/, message("library:errors.bad-year"))
    .transform(Number)
    .optional(),
  container: Line(300).optional(),
  publisher: Line(300).optional(),
  place: Line(120).optional(),
  volume: Line(40).optional(),
  issue: Line(40).optional(),
  pages: Line(40).optional(),
  number: Line(80).optional(),
  edition: Line(80).optional(),
  doi: z
    .string()
    .max(300)
    .refine((text) => doiIn(text) !== null, { error: message("library:errors.bad-doi") })
    .optional(),
  isbn: Line(40).optional(),
  issn: z
    .string()
    .trim()
    .regex(/^\d{4}-\d{3}[\dXx]$/, message("library:errors.bad-issn"))
    .optional(),
  url: Address,
  archived: Address,
  annotation: z.string().trim().max(2_000).optional(),
  themes: z.array(z.enum(THEMES)).max(10).default([]),
  languages: codes((code) => LanguageCode.safeParse(code).success, message("library:errors.bad-languages")),
  countries: codes(isCountryCode, message("library:errors.bad-countries")),
  keywords: lines(40),
  licence: Line(120).optional(),
  verified: z.enum(VERIFICATIONS),
  note: Line(300).optional(),
  lessons: lines(20).transform((all, context) =>
    all.flatMap((line) => {
      const [, course, number] = NAMED_LESSON.exec(line) ?? [];
      if (course && number) return [{ course, number }];
      context.issues.push({
        code: "custom",
        input: line,
        message: message("library:errors.unknown-lesson", { line: line.slice(0, 60) }),
      });
      return [];
    }),
  ),
});
export type ResourceForm = z.infer<typeof ResourceForm>;

const version = z.coerce.number().int().min(1);

/** The form of an entry that stands: what was changed, and on which version. */
export const ChangeForm = ResourceForm.extend({ version });

/** A button on the page of an entry. */
export const EntryForm = z.object({ intent: z.enum(["retire", "restore"]), version });

/** The button under what a list would add. */
export const TakeForm = z.object({ intent: z.literal("take") });

/** Entries of a list as they are laid by. */
export const ListEntries = z.array(z.object({ line: z.int(), draft: ResourceDraft }));

export const ListProblems = z.array(
  z.object({
    line: z.int(),
    code: z.enum([
      "no-title",
      "bad-year",
      "bad-address",
      "bad-field",
      "syntax",
      "too-long",
      "unfinished",
      "unknown-start",
    ]),
    what: z.string(),
  }),
);
