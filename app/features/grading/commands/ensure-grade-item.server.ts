import { authorise, type Context, transact } from "~/platform/context.server";
import { canArrangeGradebook } from "../policy";
import { GradeItemInput } from "../schema";

/**
 * Makes sure that the gradebook has a column for a quiz or an assignment, and brings its title and pass mark up to
 * date. Grades already recorded keep their verdict: a pass mark that moves later takes nothing away.
 *
 * Two at once end with one column: the unique index settles it.
 */
export async function ensureGradeItem(ctx: Context, input: GradeItemInput): Promise<{ id: string }> {
  const item = GradeItemInput.parse(input);
  authorise(canArrangeGradebook(ctx.actor, item));
  return transact(ctx, async (tx) => {
    const rows = await tx.db.$queryRaw<{ id: string }[]>`
      INSERT INTO "GradeItem" ("courseId", "cohortId", kind, key, title, position, "passPercent")
      VALUES (${item.courseId}, ${item.cohortId}, ${item.kind}::"GradeItemKind", ${item.key}, ${item.title},
        ${item.position}, ${item.passPercent}::numeric)
      ON CONFLICT ("courseId", coalesce("cohortId", ''), kind, key) DO UPDATE
        SET title = excluded.title, position = excluded.position, "passPercent" = excluded."passPercent"
      RETURNING id`;
    return rows[0]!;
  });
}
