import { z } from "zod";
import { LessonFront, RevisionFront } from "~/features/catalogue";
import { OpaqueId, Slug } from "~/shared/ids";
import { LOCALE_CODES } from "./domain/locales";

export const LocaleCode = z.enum(LOCALE_CODES);

/** What a translation says around its text: all that a reader reads of a lesson's front matter. */
export const TranslatedFront = z.strictObject({
  title: RevisionFront.shape.title,
  outcomes: RevisionFront.shape.outcomes,
  /** Absent where the original has none. */
  contentNote: RevisionFront.shape.contentNote,
  /** Where in a work, by the source's id in the lesson. */
  locators: z.record(Slug, z.string().trim().min(1).max(200)),
});
export type TranslatedFront = z.infer<typeof TranslatedFront>;

/** Parts of a file: blocks by their number, from one, and what stands around the text. */
const PartNames = z
  .array(z.union([z.literal("front"), z.int().min(1).max(2_000)]))
  .max(2_000)
  .default([]);

/** Front matter of `translations/<module>/<lesson>.<locale>.md`. */
export const TranslationFile = z.strictObject({
  ...LessonFront.pick({
    slug: true,
    title: true,
    outcomes: true,
    terms: true,
    sources: true,
    contentNote: true,
  }).shape,
  /** Parts that stand here in the language of the original: nobody has translated them. */
  untranslated: PartNames,
  /** Parts that were translated from an earlier original. */
  outdated: PartNames,
});
export type TranslationFile = z.infer<typeof TranslationFile>;

/** In which language a lesson is wanted: `?lang=sr`. */
export const LessonLanguage = z.object({
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/)
    .optional(),
});

/** The list of a course's translations. */
export const TranslationsParams = z.object({ courseSlug: Slug });

/** The page on which a lesson is translated. */
export const TranslateParams = z.object({ courseSlug: Slug, lessonId: OpaqueId, locale: LocaleCode });
export type TranslateParams = z.infer<typeof TranslateParams>;

const Version = z.coerce.number().int().min(0).max(1_000_000_000);
const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

/** `source | place in it`, one on each line. */
const LocatorLines = z
  .string()
  .max(6_000)
  .default("")
  .transform((text) =>
    Object.fromEntries(
      linesOf(text).map((line): [string, string] => {
        const [id = "", ...place] = line.split("|").map((part) => part.trim());
        return [id, place.join(" | ")];
      }),
    ),
  );

/** Which part of a lesson a form is about, and what its page showed: the original by its hash, the translation by its version. */
const seen = { sourceHash: Hash, version: Version };
const seenBlock = { ...seen, position: z.coerce.number().int().min(0).max(2_000) };

/** The page on which a lesson is translated: one part at a time. A version of 0 says that there was nothing yet. */
export const TranslateForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("save-block"), ...seenBlock, markdown: z.string().max(60_000).default("") }),
  z.object({ intent: z.literal("confirm-block"), ...seenBlock }),
  z.object({
    intent: z.literal("save-front"),
    ...seen,
    title: TranslatedFront.shape.title,
    outcomes: z.string().max(6_000).default("").transform(linesOf).pipe(TranslatedFront.shape.outcomes),
    contentNote: z.string().trim().max(600).default(""),
    locators: LocatorLines.pipe(TranslatedFront.shape.locators),
  }),
  z.object({ intent: z.literal("confirm-front"), ...seen }),
]);
export type TranslateForm = z.infer<typeof TranslateForm>;
