import type { Context } from "~/platform/context.server";
import { meantWords, type SoughtWord, typedWords } from "../domain/typed-words";

interface WordRow {
  readonly typed: string;
  readonly known: boolean;
  readonly alike: string[];
}

/** The last sign there is: behind every word that begins with what stands before it. */
const LAST = "\u{10FFFF}";

/**
 * What a search looks for: each word as it was typed, or, where no entry has a word that begins so, the words that differ
 * from it by a mistake or two. One statement.
 */
export async function soughtWords(ctx: Context, text: string): Promise<readonly SoughtWord[]> {
  const typed = typedWords(text);
  if (typed.length === 0) return [];
  const rows = await ctx.db.$queryRaw<WordRow[]>`
    SELECT t.typed, t.known, CASE WHEN t.known OR length(t.typed) < 4 THEN '{}' ELSE ARRAY(
      SELECT w.word FROM "ResourceWord" w WHERE w.word % t.typed ORDER BY similarity(w.word, t.typed) DESC, w.word LIMIT 12
    ) END AS alike
    FROM (
      SELECT s.typed, s.place, length(s.typed) < 3 OR EXISTS (
        SELECT FROM "ResourceWord" w WHERE w.word ~>=~ s.typed AND w.word ~<~ (s.typed || ${LAST})
      ) AS known
      FROM unnest(${typed}::text[]) WITH ORDINALITY AS s(typed, place)
    ) t
    ORDER BY t.place`;
  return rows.map((row) => ({ typed: row.typed, meant: row.known ? [] : meantWords(row.typed, row.alike) }));
}
