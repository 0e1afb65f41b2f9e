import { z } from "zod";
import { isCountryCode } from "~/shared/countries";
import { OpaqueId, Slug } from "~/shared/ids";
import { message } from "~/shared/message";

/** Letters in one section; ten times what the longest brief asks for. */
export const SECTION_MAX_LENGTH = 20_000;
const TITLE_MAX_LENGTH = 200;

/** What the editor sends: everything may still be missing, since people save half-written texts. */
export const WorkForm = z.object({
  /** Zero before the first save. */
  version: z.coerce.number().int().min(0).max(1_000_000_000).default(0),
  title: z.string().max(TITLE_MAX_LENGTH).default(""),
  country: z.string().refine(isCountryCode).nullable().default(null),
  theme: z.string().max(120).nullable().default(null),
  sections: z.record(z.string().max(80), z.string().max(SECTION_MAX_LENGTH)).default({}),
});
export type WorkForm = z.infer<typeof WorkForm>;

/** The form of the page: keep the draft, or send it. */
export const WorkPageForm = WorkForm.extend({ intent: z.enum(["save", "send"]) });
export type WorkPageForm = z.infer<typeof WorkPageForm>;

export const AssignmentParams = z.object({ assignmentId: OpaqueId });

export const AssignmentSchedule = z.object({
  cohortId: OpaqueId,
  briefSlug: Slug,
  opensAt: z.date(),
  dueAt: z.date(),
  reviewsDueAt: z.date(),
  reviewsPerSubmission: z.int().min(1).max(20),
  /** Reviews each author owes others. */
  reviewsOwed: z.int().min(0).max(20),
});
export type AssignmentSchedule = z.infer<typeof AssignmentSchedule>;

/** A date and hour as a form sends them: what the clock at the school will show. */
const SchoolClock = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/, {
    error: message("common:validation.date"),
  });

/** Giving a brief to a school. `choice` names both, since each school has each brief once. */
export const ScheduleForm = z.object({
  choice: z
    .string()
    .regex(/^[A-Za-z0-9_-]{22} [a-z0-9-]{1,80}$/, { error: message("common:validation.choose") }),
  opensAt: SchoolClock,
  dueAt: SchoolClock,
  reviewsDueAt: SchoolClock,
  reviewsPerSubmission: z.coerce.number().int().min(1).max(20),
  reviewsOwed: z.coerce.number().int().min(0).max(20),
});
export type ScheduleForm = z.infer<typeof ScheduleForm>;
