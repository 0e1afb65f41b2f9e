import { z } from "zod";
import { LessonParams, ModuleParams } from "~/features/catalogue";
import { OpaqueId, Slug } from "~/shared/ids";
import { message } from "~/shared/message";
import { cleanLine, cleanText } from "./domain/clean-text";

export const TITLE_MAX_LENGTH = 120;
export const TEXT_MAX_LENGTH = 4_000;
export const REASON_MAX_LENGTH = 500;

/** Longer than this is no writing: refused before it is looked at. */
const TYPED_MAX_LENGTH = 20_000;

const required = { error: message("common:validation.required") };

/** Cleaned first, then measured: what counts is what will be kept. */
const words = (maximum: number, clean: (text: string) => string) =>
  z.string().max(TYPED_MAX_LENGTH).transform(clean).pipe(z.string().min(1, required).max(maximum));

const Title = words(TITLE_MAX_LENGTH, cleanLine);
const Text = words(TEXT_MAX_LENGTH, cleanText);
const Reason = words(REASON_MAX_LENGTH, cleanText);
const Version = z.coerce.number().int().min(1).max(1_000_000);

/** Where a discussion stands: under a lesson, or under a module as a whole. */
export type PlaceParams = ModuleParams & { readonly lessonSlug?: string };
export const LessonPlaceParams = LessonParams;
export const ModulePlaceParams = ModuleParams;

const Page = z.coerce.number().int().min(1).max(1_000);

export const PlaceSearch = z.object({ page: Page.default(1), circle: Slug.optional() });
/** Without a page: where the reader stopped. */
export const ThreadSearch = z.object({ page: Page.optional(), quote: OpaqueId.optional() });
export const ListSearch = z.object({ page: Page.default(1) });
export const QueueSearch = z.object({
  page: Page.default(1),
  show: z.enum(["waiting", "decided"]).default("waiting"),
});

export const ThreadParams = z.object({ threadId: OpaqueId });
export const PostParams = z.object({ postId: OpaqueId });

/** Opening a thread. The circle is the one the page showed. */
export const ThreadForm = z.object({ circle: Slug, title: Title, text: Text });
export type ThreadForm = z.infer<typeof ThreadForm>;

/** What the page of a thread sends. */
export const ThreadActForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("reply"), text: Text, quotedId: OpaqueId.optional() }),
  z.object({ intent: z.literal("answer"), postId: OpaqueId }),
  z.object({ intent: z.literal("no-answer"), postId: OpaqueId }),
  z.object({ intent: z.literal("read"), upTo: z.coerce.number().int().min(1).max(1_000_000) }),
  z.object({ intent: z.literal("lock"), reason: Reason }),
  z.object({ intent: z.literal("unlock"), reason: Reason }),
]);

export const REPORT_REASONS = ["endangers", "attacks", "private_data", "untrue", "spam", "other"] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** What the page of one post sends. The title belongs to the first post of a thread alone. */
export const PostActForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("edit"), version: Version, title: Title.optional(), text: Text }),
  z.object({ intent: z.literal("remove") }),
  z.object({
    intent: z.literal("report"),
    reason: z.enum(REPORT_REASONS, { error: message("common:validation.choose") }),
    note: z
      .string()
      .max(TYPED_MAX_LENGTH)
      .transform(cleanText)
      .pipe(z.string().max(REASON_MAX_LENGTH))
      .default(""),
  }),
]);

/** A moderator's decision about the text in the version they saw, with a reason its author reads. */
export const DecisionForm = z.object({
  decision: z.enum(["hide", "restore", "keep"], { error: message("common:validation.choose") }),
  version: Version,
  reason: Reason,
});
export type DecisionForm = z.infer<typeof DecisionForm>;

/** The list of one's discussions: the daily mail, and everything read. */
export const MyDiscussionsForm = z.object({ intent: z.enum(["digest-on", "digest-off", "read-all"]) });
