import { z } from "zod";
import { OpaqueId, Slug } from "~/shared/ids";
import { message } from "~/shared/message";
import { Work } from "./domain/path-rules";

/** "I have done this": which of the marks a module asks for. */
export const MarkForm = z.object({ key: Slug });

/** The rules of a course, and of one of its schools. */
export const PathParams = z.object({ courseSlug: Slug });
export const PathSearch = z.object({ school: Slug.optional() });

/** Back to what a school's course, or a course's files, say. */
export const GiveUpForm = z.object({
  school: Slug.optional(),
  follows: z.coerce.number().int().min(0).max(1_000_000),
});

export const ModuleRulesParams = PathParams.extend({ moduleSlug: Slug });
export const MemberParams = PathParams.extend({ enrolmentId: OpaqueId });

/** Whom to look for among those who take a course. */
export const PeopleSearch = z.object({
  q: z.string().trim().max(100).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** A date and hour as a form sends them. */
const Clock = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/, {
    error: message("common:validation.date"),
  })
  .optional();
const Percent = z.coerce.number().min(0).max(100).optional();

/** Roles that can be asked for. */
export const PATH_ROLES = ["reviewer", "instructor", "organiser", "screener", "selector", "desk"] as const;

/** Rows of the form, of which the last is empty until somebody fills it. */
const rows = <S extends z.ZodType>(row: S) => z.array(row).max(40).default([]);

/** What opens and completes one module, as its form sends it. Times are those of the school's clock. */
export const ModuleRulesForm = z.object({
  intent: z.enum(["check", "save"]),
  /** The version the person saw; 0 where the set is new. */
  follows: z.coerce.number().int().min(0).max(1_000_000),
  after: z.array(OpaqueId).max(60).default([]),
  opensAt: Clock,
  closesAt: Clock,
  scores: rows(z.object({ work: Work.optional(), atLeast: Percent })),
  groups: z.string().trim().max(600).default(""),
  roles: z.array(z.enum(PATH_ROLES)).max(10).default([]),
  asks: z.enum(["usual", "own"]),
  lessons: z
    .array(z.union([z.literal("all"), OpaqueId]))
    .max(60)
    .default([]),
  submit: z.array(Work).max(40).default([]),
  results: rows(z.object({ work: z.union([z.literal("quizzes"), Work]).optional(), atLeast: Percent })),
  posts: rows(
    z.object({ lesson: OpaqueId.optional(), count: z.coerce.number().int().min(0).max(50).default(0) }),
  ),
  marks: rows(z.object({ key: Slug.optional(), label: z.string().trim().max(200).default("") })),
});
export type ModuleRulesForm = z.infer<typeof ModuleRulesForm>;

const Reason = z.string().trim().min(1).max(1_000);

/** What staff decide for one person. */
export const DecisionForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("decide"),
    moduleId: OpaqueId,
    kind: z.enum(["completed", "opened"]),
    reason: Reason,
  }),
  z.object({
    intent: z.literal("take-back"),
    moduleId: OpaqueId,
    kind: z.enum(["completed", "opened"]),
  }),
  z.object({ intent: z.literal("group"), groupName: z.string().trim().max(60).optional() }),
]);
