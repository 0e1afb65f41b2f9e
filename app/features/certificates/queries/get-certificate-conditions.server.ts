import type { Context } from "~/platform/context.server";
import { ownerScope } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import type { Condition } from "../domain/completion-rule";
import { loadStanding } from "./load-standing.server";

/** One condition with the title people know it by. */
export interface NamedCondition extends Condition {
  /** Null where nothing with this key is in the gradebook, and for reviews. */
  readonly title: string | null;
}

/** What stands between the actor and the certificate of one cohort. */
export interface CertificateConditions {
  readonly cohortId: string;
  readonly programme: string;
  readonly met: boolean;
  readonly conditions: readonly NamedCondition[];
}

/**
 * The conditions of a cohort's certificate and how far the actor is.
 *
 * @throws {NotFound} where the actor is not in the cohort.
 */
export async function getCertificateConditions(
  ctx: Context,
  { cohortId }: { cohortId: string },
): Promise<CertificateConditions> {
  const standing = await loadStanding(ctx, { userId: ownerScope(ctx.actor), cohortId });
  if (!standing) throw new NotFound("This cohort");
  const { verdict, programme, courseId } = standing;
  const titles = await titlesOf(ctx, cohortId, courseId, verdict.conditions);
  return {
    cohortId,
    programme,
    met: verdict.met,
    conditions: verdict.conditions.map((condition) => ({
      ...condition,
      title: titles.get(`${condition.kind} ${condition.key}`) ?? null,
    })),
  };
}

/** Titles also of what has no grade yet. */
async function titlesOf(ctx: Context, cohortId: string, courseId: string, conditions: readonly Condition[]) {
  const items = await ctx.db.gradeItem.findMany({
    where: {
      courseId,
      OR: [{ cohortId: null }, { cohortId }],
      key: { in: conditions.map(({ key }) => key) },
    },
    select: { kind: true, key: true, title: true },
  });
  return new Map(items.map(({ kind, key, title }) => [`${kind} ${key}`, title]));
}
