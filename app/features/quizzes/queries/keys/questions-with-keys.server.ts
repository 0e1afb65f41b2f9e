import type { Context } from "~/platform/context.server";
import type { QuestionWithKey } from "../../domain/keys/answer-key";

/** Questions with their keys and feedback, in the order of the ids. For marking, and for results once an attempt is closed. */
export async function questionsWithKeys(ctx: Context, ids: readonly string[]): Promise<QuestionWithKey[]> {
  const rows = await ctx.db.$queryRaw<(Omit<QuestionWithKey, "points"> & { points: unknown })[]>`
    SELECT question.id, question.type, question.points, question.stem, question.body, key.answer AS key, key.feedback,
      key.sources
    FROM "Question" AS question JOIN "QuestionKey" AS key ON key."questionId" = question.id
    WHERE question.id = ANY(${ids})`;
  const byId = new Map(
    rows.map((row) => [row.id, { ...row, points: Number(row.points) } as QuestionWithKey]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}
