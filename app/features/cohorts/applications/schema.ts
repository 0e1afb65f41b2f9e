import { z } from "zod";
import { isCountryCode } from "~/shared/countries";
import { message } from "~/shared/message";
import { countWords } from "~/shared/words";
import { DECISION_KINDS, DECISIONS, REASON_CODES, SENT_STATES } from "./domain/application-state";
import { CRITERIA, type CriterionKey, MAX_POINTS } from "./domain/total-score";

/** Longer answers and how many words each may have. */
export const WORD_LIMITS = {
  concern: 200,
  experience: 150,
  assignmentIdea: 150,
  cooperation: 120,
  useAfterwards: 120,
} as const;
export type LongAnswer = keyof typeof WORD_LIMITS;

/** Drafts hold whatever was written, also far too much of it; sending is where words are counted. */
const DRAFT_LETTERS = 6_000;

/** Browsers send CRLF; PostgreSQL's JSON knows no NUL. */
const clean = (text: string) => text.replace(/\r\n?/g, "\n").replaceAll("\0", "");
const text = (letters: number) => z.string().overwrite(clean).trim().max(letters);
const ticked = z.literal("on", { error: message("common:validation.tick") });
const yes = (key: "adult" | "available") =>
  z.enum(["yes"], { error: message(`cohorts:form.${key}.mustBeYes`) });
const longAnswer = (key: LongAnswer) =>
  text(DRAFT_LETTERS)
    .min(1)
    .refine((value) => countWords(value) <= WORD_LIMITS[key], {
      error: ({ input }) =>
        message("cohorts:form.tooManyWords", { count: countWords(String(input)), maximum: WORD_LIMITS[key] }),
    });

export const YES_NO = ["yes", "no"] as const;
export const ENGLISH_LEVELS = ["B1", "B2", "C1", "C2"] as const;
export const OCCUPATIONS = ["student", "researcher", "cso", "public-institution", "media", "other"] as const;
export const ASSIGNMENT_CHOICES = ["A", "B", "C"] as const;
export const GRANT_NEEDS = ["none", "part", "full"] as const;
export const VISA_NEEDS = ["no", "yes", "unsure"] as const;
export const AGE_BANDS = ["18-24", "25-34", "35-44", "45-plus"] as const;

const country = z.string().refine(isCountryCode, { error: message("common:validation.choose") });

/** The application as it may be sent: every question of the form, by the names of its fields. */
export const ApplicationAnswers = z.object({
  nameOnCertificate: text(120).min(1),
  /** Empty: call me by the name above. */
  calledName: text(60).optional(),
  country,
  adult: yes("adult"),
  english: z.enum(ENGLISH_LEVELS),
  available: yes("available"),
  occupation: z.enum(OCCUPATIONS),
  organisation: text(160).optional(),
  concern: longAnswer("concern"),
  experience: longAnswer("experience"),
  assignment: z.enum(ASSIGNMENT_CHOICES),
  assignmentIdea: longAnswer("assignmentIdea"),
  cooperation: longAnswer("cooperation"),
  useAfterwards: longAnswer("useAfterwards"),
  workSample: z
    .url({ protocol: /^https?$/, error: message("cohorts:form.workSample.invalid") })
    .max(300)
    .optional(),
  grant: z.enum(GRANT_NEEDS),
  needs: text(1_500).optional(),
  visa: z.enum(VISA_NEEDS),
  citizenship: country.optional(),
  consentData: ticked,
  consentConduct: ticked,
  ownWork: ticked,
  toolsUsed: text(300).optional(),
  consentStatistics: z.literal("on").optional(),
  gender: text(60).optional(),
  ageBand: z.enum(AGE_BANDS).optional(),
});
export type ApplicationAnswers = z.infer<typeof ApplicationAnswers>;

/** The application as it may be kept meanwhile: anything may be missing, and any choice may still be wrong. */
export const DraftAnswers = z.object({
  ...(Object.fromEntries(
    Object.keys(ApplicationAnswers.shape).map((name) => [name, text(DRAFT_LETTERS).optional()]),
  ) as Record<keyof ApplicationAnswers, z.ZodOptional<z.ZodString>>),
});
export type DraftAnswers = z.infer<typeof DraftAnswers>;

const version = z.coerce.number().int().min(0).max(1_000_000_000);

/** What the form's autosave sends. `version` 0: no draft was saved yet. */
export const SaveDraftForm = DraftAnswers.extend({ version });
export type SaveDraftForm = z.infer<typeof SaveDraftForm>;

/** The form's two buttons. */
export const ApplicationForm = z.discriminatedUnion("intent", [
  DraftAnswers.extend({ intent: z.literal("save"), version }),
  ApplicationAnswers.extend({ intent: z.literal("submit"), version }),
]);
export type ApplicationForm = z.infer<typeof ApplicationForm>;

/** What an applicant does after the decision. */
export const AnswerForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("accept") }),
  z.object({ intent: z.literal("decline"), reason: text(500).optional() }),
  z.object({ intent: z.literal("withdraw"), sure: ticked }),
  z.object({ intent: z.literal("emergency-contact"), contact: text(300).min(5) }),
]);

const points = z.coerce
  .number({ error: message("common:validation.choose") })
  .int()
  .min(0)
  .max(MAX_POINTS);

/** Points of every criterion, from one assessor. */
export const AssessmentForm = z.object(
  Object.fromEntries(CRITERIA.map(({ key }) => [key, points])) as Record<CriterionKey, typeof points>,
);
export type AssessmentForm = z.infer<typeof AssessmentForm>;

/** A decision with its reason and, if wished, some personal words. */
export const DecisionForm = z
  .object({
    kind: z.enum(DECISION_KINDS),
    reasonCode: z.enum(REASON_CODES),
    message: text(2_000).default(""),
    /** The state the page showed: a decision made on what is no longer so is refused. */
    seenState: z.enum(SENT_STATES).optional(),
  })
  .refine(({ kind, reasonCode }) => DECISIONS[kind].reasons.includes(reasonCode), {
    path: ["reasonCode"],
    error: message("cohorts:decision.reasonDoesNotFit"),
  });
export type DecisionForm = z.infer<typeof DecisionForm>;

/** What staff send from an application's page. */
export const StaffForm = z.discriminatedUnion("intent", [
  AssessmentForm.extend({ intent: z.literal("assess") }),
  DecisionForm.safeExtend({ intent: z.literal("decide") }),
]);

/** An empty choice in a form of filters means "all". */
const filter = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), type);

/** Orders of the list; a minus turns one round. */
export const APPLICATION_SORTS = [
  "number",
  "-number",
  "-score",
  "score",
  "-submitted",
  "submitted",
  "country",
  "state",
] as const;
export type ApplicationSort = (typeof APPLICATION_SORTS)[number];

/** The organiser's list, as its address says it. */
export const ApplicationsSearch = z.object({
  q: filter(z.string().overwrite(clean).trim().max(100).optional()),
  state: filter(z.enum(SENT_STATES).optional()),
  country: filter(country.optional()),
  sort: filter(z.enum(APPLICATION_SORTS).default("number")),
  page: filter(z.coerce.number().int().min(1).max(10_000).default(1)),
});
export type ApplicationsSearch = z.infer<typeof ApplicationsSearch>;
