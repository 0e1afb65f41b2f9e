import { z } from "zod";
import { OpaqueId } from "~/shared/ids";

/** The path of a quiz's first page. */
export const QuizParams = z.object({ quizId: OpaqueId });
export type QuizParams = z.infer<typeof QuizParams>;

/** The path of one attempt's pages. */
export const AttemptParams = z.object({ attemptId: OpaqueId });
export type AttemptParams = z.infer<typeof AttemptParams>;

/** Starting and sending say nothing but that they were meant: everything else the server knows. */
export const NoFields = z.object({});

/**
 * The answers as a form sends them: `a.<question>` or `a.<question>.<part>`. Their shape belongs to the question,
 * which the command looks up.
 */
export const AnswerSheet = z.object({
  /** The state of the attempt this page was drawn from. */
  version: z.coerce.number().int().min(0).max(2_000_000_000),
  a: z.record(OpaqueId, z.unknown()).default({}),
});
export type AnswerSheet = z.infer<typeof AnswerSheet>;

/** The attempt's own form: the answers, and what to do once they are safe. */
export const AttemptForm = AnswerSheet.extend({ intent: z.enum(["save", "look-over"]).default("save") });
export type AttemptForm = z.infer<typeof AttemptForm>;
