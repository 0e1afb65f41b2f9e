import { z } from "zod";
import { ModuleParams } from "~/features/catalogue";
import { OpaqueId } from "~/shared/ids";

export const QUERY_MAX_LENGTH = 200;
export const NOTE_MAX_LENGTH = 4_000;
/** Places one person may mark, in all courses together. */
export const MOST_MARKS = 2_000;

/** What a search of a course asks for. */
export const CourseSearch = z.object({ q: z.string().max(QUERY_MAX_LENGTH).default("") });

/** A paragraph in an address: the beginning of its hash. */
const PlaceKey = z.string().regex(/^[0-9a-f]{16}$/);

/** Which paragraph, or which mark whose paragraph has gone, is open for writing. */
export const NotesSearch = z.object({ at: PlaceKey.optional(), mark: OpaqueId.optional() });

const Version = z.coerce.number().int().min(0).max(1_000_000);
const whole = { at: PlaceKey.optional(), mark: OpaqueId.optional(), version: Version };
const names = ({ at, mark }: { at?: string | undefined; mark?: string | undefined }) =>
  (at === undefined) !== (mark === undefined);

/** A note as it is being written; version 0 begins one. */
export const NoteSheet = z
  .object({ ...whole, note: z.string().max(NOTE_MAX_LENGTH).default("") })
  .refine(names);
export type NoteSheet = z.infer<typeof NoteSheet>;

/** What the page of notes is asked for: keep a note, set a bookmark, take either away. */
export const NoteForm = z
  .object({
    ...whole,
    note: z.string().max(NOTE_MAX_LENGTH).default(""),
    intent: z.enum(["save", "bookmark", "remove"]),
  })
  .refine(names);
export type NoteForm = z.infer<typeof NoteForm>;

/** A module to take away, and in which form. */
export const TakeAwayParams = ModuleParams.extend({ format: z.enum(["html", "epub"]) });
export type TakeAwayParams = z.infer<typeof TakeAwayParams>;
