import { LRUCache } from "lru-cache";
import type { Context } from "~/platform/context.server";
import type { QuestionForTaking } from "../domain/question";

/**
 * Questions never change once they have an id (a trigger of the database sees to it), so what was read once holds for
 * ever, in every process. Keys and feedback are not among what is kept here.
 */
const kept = new LRUCache<string, QuestionForTaking>({ max: 5_000 });

/**
 * Questions by their ids, as a person taking the quiz may see them, in the order of the ids. Ids that no question has
 * are left out. Usually asks the database nothing.
 */
export async function frozenQuestions(ctx: Context, ids: readonly string[]): Promise<QuestionForTaking[]> {
  const missing = ids.filter((id) => !kept.has(id));
  if (missing.length > 0) {
    const rows = await ctx.db.question.findMany({
      where: { id: { in: missing } },
      select: { id: true, type: true, points: true, stem: true, body: true },
    });
    for (const row of rows) {
      kept.set(row.id, { ...row, points: Number(row.points) } as unknown as QuestionForTaking);
    }
  }
  return ids.flatMap((id) => kept.get(id) ?? []);
}
