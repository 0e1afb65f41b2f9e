import type { Context } from "~/platform/context.server";
import { findsBeginnings } from "../domain/passage";

/**
 * For each word that stands in no lesson, nor begins one that does, the most similar one that stands in some; words
 * without a likeness stay as they are.
 */
export async function correctWords(ctx: Context, words: readonly string[]): Promise<string[]> {
  const typed = words.filter(findsBeginnings);
  if (typed.length === 0) return [...words];
  const meant = await ctx.db.$queryRaw<{ typed: string; meant: string }[]>`
    SELECT t.typed, w."word" AS meant
    FROM unnest(${typed}::text[]) AS t(typed)
    CROSS JOIN LATERAL (
      SELECT "word" FROM "LessonWord" WHERE "word" % t.typed
      ORDER BY similarity("word", t.typed) DESC, abs(length("word") - length(t.typed)), "word" LIMIT 1
    ) w
    WHERE NOT EXISTS (SELECT FROM "LessonWord" k WHERE k."word" ^@ t.typed)`;
  return words.map((word) => meant.find(({ typed: one }) => one === word)?.meant ?? word);
}
