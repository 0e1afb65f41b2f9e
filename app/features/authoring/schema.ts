import { z } from "zod";
import { OpaqueId, Slug } from "~/shared/ids";
import { MOST_SOURCES } from "./domain/front";
import { CHOICES } from "./domain/merge-texts";

const Line = z.string().trim().max(500);

/** What stands around a lesson's text while it is written: everything may still be missing. */
export const DraftFront = z.object({
  title: z.string().trim().max(200),
  /** Reading time. Null: not said yet. */
  minutes: z.int().min(1).max(240).nullable(),
  outcomes: z.array(Line.min(1)).max(8),
  /** Keys of glossary terms. */
  terms: z.array(Slug).max(30),
  /** Works the text rests on, in the order of their numbers: a name within the lesson, the work, where in it. */
  sources: z
    .array(
      z.object({
        id: Slug,
        source: z.string().regex(/^[A-Za-z0-9-]{1,40}$/),
        locator: z.string().trim().min(1).max(200).nullable(),
      }),
    )
    .max(MOST_SOURCES),
  contentNote: z.string().trim().max(600),
  /** "2027-05-01", or empty. */
  reviewBy: z.union([z.literal(""), z.iso.date()]),
  /** "2026-11", or empty. */
  checkedOn: z.string().regex(/^(?:\d{4}-(?:0[1-9]|1[0-2]))?$/),
});
export type DraftFront = z.infer<typeof DraftFront>;

const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

/** A field of lines, as a list. */
const Lines = z.string().max(6_000).default("").transform(linesOf);
const Text = z.string().max(6_000).default("");

/** `id | source | where in it`, one on each line. */
const SourceLines = Text.transform((text) =>
  linesOf(text).map((line) => {
    const [id = "", source = "", ...where] = line.split("|").map((part) => part.trim());
    return { id, source, locator: where.join(" | ") || null };
  }),
);

const Version = z.coerce.number().int().min(1).max(1_000_000_000);

/** Of JSON or of Markdown; what a text may measure is decided by `readDocument`. */
const WholeText = z.string().max(300_000).optional();

/** What the editor sends, with or without script: the text as a tree or as Markdown, and what stands around it. */
export const DraftForm = z.object({
  version: Version,
  title: DraftFront.shape.title.default(""),
  minutes: z.coerce.number().int().min(1).max(240).nullable().default(null),
  outcomes: Lines.pipe(DraftFront.shape.outcomes),
  terms: Lines.pipe(DraftFront.shape.terms),
  sources: SourceLines.pipe(DraftFront.shape.sources),
  contentNote: DraftFront.shape.contentNote.default(""),
  reviewBy: DraftFront.shape.reviewBy.default(""),
  checkedOn: DraftFront.shape.checkedOn.default(""),
  document: WholeText,
  markdown: WholeText,
});
export type DraftForm = z.infer<typeof DraftForm>;

/** The edit page: keep the text, or keep it and go on to its review. */
export const EditForm = DraftForm.extend({
  intent: z.enum(["save", "preview", "review", "library"]).default("save"),
});
export type EditForm = z.infer<typeof EditForm>;

/** Words to look for in the library, while a draft is written. */
export const WorkSearch = z.object({ q: z.string().trim().max(200).catch("") });

const Entry = z.object({ entry: Slug });

/** A work of the library for the sources of a draft: without script for its own list, else for the editor. */
export const TakeWorkForm = Entry.extend({ version: Version });
export const TakeSourceForm = Entry;

/** A date and hour as a form sends them, by the clock of the school. */
const Clock = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/);
const Words = z.string().trim().max(4_000).default("");

/** Everything that is decided on the review page; each names the version it is about. */
export const ReviewForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("send"),
    version: Version,
    change: z.enum(["typo", "substance-now", "substance-next-cohort"]),
  }),
  z.object({ intent: z.literal("remark"), version: Version, body: Words }),
  z.object({ intent: z.literal("ask-changes"), version: Version, body: Words }),
  z.object({ intent: z.literal("approve"), version: Version, body: Words }),
  z.object({ intent: z.literal("schedule"), version: Version, publishAt: Clock }),
  z.object({ intent: z.literal("unschedule"), version: Version }),
  z.object({ intent: z.literal("publish"), version: Version }),
  z.object({ intent: z.literal("take-back"), version: Version }),
  z.object({ intent: z.literal("abandon"), version: Version }),
  z.object({ intent: z.literal("keep-quiz"), version: Version, quiz: Slug }),
  z.object({ intent: z.literal("hide-quiz"), version: Version, quiz: Slug }),
  z.object({ intent: z.literal("accept-base"), version: Version }),
]);
export type ReviewForm = z.infer<typeof ReviewForm>;

/** The page of both texts: one of them whole, or a choice for each stretch in which they differ. */
export const MergeForm = z.object({
  version: Version,
  intent: z.enum(["mine", "theirs", "merge"]),
  front: z.enum(["mine", "theirs"]).default("mine"),
  choice: z.array(z.enum(CHOICES).optional()).max(2_000).default([]),
});
export type MergeForm = z.infer<typeof MergeForm>;

/** Why a lesson is taken out: kept with it and in the audit log. */
export const ARCHIVE_REASON_MAX_LENGTH = 300;

/** The page of a lesson: begin to write, begin from an older text, take it out of the course or bring it back. */
export const LessonForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("start") }),
  z.object({ intent: z.literal("restore"), revisionId: OpaqueId }),
  z.object({ intent: z.literal("archive"), reason: z.string().trim().min(1).max(ARCHIVE_REASON_MAX_LENGTH) }),
  z.object({ intent: z.literal("bring-back") }),
]);

/** A lesson that is not there yet. */
export const NewLessonForm = z.object({
  moduleId: OpaqueId,
  title: z.string().trim().min(1).max(200),
  slug: Slug,
});
export type NewLessonForm = z.infer<typeof NewLessonForm>;

export const DraftParams = z.object({ draftId: OpaqueId });
export const DraftVersionParams = DraftParams.extend({ versionId: OpaqueId });
export const LessonIdParams = z.object({ lessonId: OpaqueId });
export const WrittenCourseParams = z.object({ courseSlug: Slug });
