import type { Context } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import type { LessonNotesGlance } from "../domain/notes-view";
import { hasOwnNotes } from "../policy";

/** How many places of a lesson its reader has marked, for the lesson's page; null for who has no notes. */
export async function glanceAtNotes(ctx: Context, lessonId: string): Promise<LessonNotesGlance | null> {
  const userId = userIdOf(ctx.actor);
  if (!userId || !hasOwnNotes(ctx.actor)) return null;
  const [glance] = await ctx.db.$queryRaw<LessonNotesGlance[]>`
    SELECT count(*) FILTER (WHERE "note" <> '')::int AS "notes", count(*) FILTER (WHERE "note" = '')::int AS "bookmarks"
    FROM "ReadingMark" WHERE "userId" = ${userId} AND "lessonId" = ${lessonId}`;
  return glance ?? null;
}
