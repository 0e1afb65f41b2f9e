import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { passes, roundPercent } from "../domain/percent";
import { OverrideNeedsReason } from "../errors";
import { gradeReleased } from "../events";
import { canGrade } from "../policy";

interface RecordGradeInput {
  readonly gradeItemId: string;
  readonly userId: string;
  /** From 0 to 100, not rounded yet. */
  readonly percent: number;
  readonly method: "best-attempt" | "mean-of-reviews" | "override";
  /** Ids and numbers the result rests on; no names, no texts. */
  readonly evidence: Readonly<Record<string, unknown>>;
  /** The learner may see it from now on. What was once released stays so. */
  readonly release: boolean;
  /** Leaves a better result, and one that a person set, as it is. */
  readonly keepBest?: boolean;
  /** Points by criterion where a rubric was used: one at zero does not pass. */
  readonly ratings?: readonly { readonly points: number }[];
  /** Needed for `method: "override"`. */
  readonly overrideReason?: string;
}

interface WrittenGrade {
  id: string;
  released: boolean;
}

/**
 * Records a learner's result in one column of the gradebook, rounded here and only here.
 *
 * One row per learner and column, written by one statement, so that of two results at once none is lost; with
 * `keepBest` the better one stands, whichever comes first.
 *
 * @returns Null when a better result stood already.
 * @throws {NotFound | OverrideNeedsReason}
 */
export async function recordGrade(ctx: Context, input: RecordGradeInput): Promise<{ id: string } | null> {
  if (input.method === "override" && !input.overrideReason?.trim()) throw new OverrideNeedsReason();
  return transact(ctx, async (tx) => {
    const item = await tx.db.gradeItem.findUnique({
      where: { id: input.gradeItemId },
      select: { courseId: true, cohortId: true, passPercent: true },
    });
    if (!item) throw new NotFound("This column of the gradebook");
    authorise(canGrade(tx.actor, item));

    const passed = passes(input.percent, Number(item.passPercent), input.ratings);
    const grade = await write(tx, input, passed);
    if (!grade) return null;
    await audit(tx, {
      action: "grading.grade-recorded",
      objectType: "grade",
      objectId: grade.id,
      ...(input.overrideReason ? { reason: input.overrideReason } : {}),
      details: { percent: roundPercent(input.percent), method: input.method, released: grade.released },
    });
    const { userId, gradeItemId } = input;
    if (grade.released) await publish(tx, gradeReleased, { gradeId: grade.id, userId, gradeItemId });
    return { id: grade.id };
  });
}

async function write(
  tx: Context,
  input: RecordGradeInput,
  passed: boolean,
): Promise<WrittenGrade | undefined> {
  const releasedAt = input.release ? tx.now : null;
  const releasedById = input.release ? userIdOf(tx.actor) : null;
  const rows = await tx.db.$queryRaw<WrittenGrade[]>`
    INSERT INTO "Grade" AS grade ("gradeItemId", "userId", percent, passed, method, evidence, "releasedAt",
      "releasedById", "overrideReason", "updatedAt")
    VALUES (${input.gradeItemId}, ${input.userId}, ${roundPercent(input.percent)}::numeric, ${passed}, ${input.method},
      ${JSON.stringify(input.evidence)}::jsonb, ${releasedAt}, ${releasedById}, ${input.overrideReason ?? null}, ${tx.now})
    ON CONFLICT ("gradeItemId", "userId") DO UPDATE
      SET percent = excluded.percent, passed = excluded.passed, method = excluded.method,
        evidence = excluded.evidence, "overrideReason" = excluded."overrideReason", "updatedAt" = excluded."updatedAt",
        "releasedAt" = coalesce(grade."releasedAt", excluded."releasedAt"),
        "releasedById" = CASE WHEN grade."releasedAt" IS NULL THEN excluded."releasedById" ELSE grade."releasedById" END
      WHERE NOT ${input.keepBest ?? false}::boolean
        OR (grade."overrideReason" IS NULL AND grade.percent < excluded.percent)
    RETURNING id, "releasedAt" IS NOT NULL AS released`;
  return rows[0];
}
