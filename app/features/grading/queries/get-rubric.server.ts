import { authorise, type Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";

/** A rubric as shown and judged by: criteria in their order, the best level first. */
export interface RubricView {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly title: string;
  /** Points of the best level of every criterion. */
  readonly maxPoints: number;
  readonly criteria: readonly {
    readonly id: string;
    readonly key: string;
    readonly title: string;
    readonly weightPercent: number;
    readonly levels: readonly { readonly points: number; readonly description: string }[];
  }[];
}

/**
 * One version of a rubric. Rubrics are no secret: authors are meant to know by what they are read.
 *
 * @throws {NotFound}
 */
export async function getRubric(ctx: Context, id: string): Promise<RubricView> {
  authorise(ctx.actor.kind !== "anonymous");
  const rubric = await ctx.db.rubric.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      version: true,
      title: true,
      maxPoints: true,
      criteria: {
        orderBy: { position: "asc" },
        select: {
          id: true,
          key: true,
          title: true,
          weightPercent: true,
          levels: { orderBy: { points: "desc" }, select: { points: true, description: true } },
        },
      },
    },
  });
  if (!rubric) throw new NotFound("This rubric");
  return {
    ...rubric,
    criteria: rubric.criteria.map((criterion) => ({
      ...criterion,
      weightPercent: Number(criterion.weightPercent),
    })),
  };
}
