import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { NotFound } from "~/shared/domain-error";
import { circleToShow, type NamedCircle } from "../domain/circle";
import { canModerate, mayWrite } from "../policy";
import type { PlaceParams } from "../schema";
import { findPlace, type Place } from "./find-place.server";
import { type ListedThread, listThreads } from "./list-threads.server";
import { requireReadable } from "./require-readable.server";

/** What one circle says about a lesson or a module. */
export interface PlacePage {
  readonly place: Omit<Place, "courseId" | "moduleId" | "lessonId" | "circles">;
  readonly circle: Pick<NamedCircle, "key" | "title">;
  /** Others the reader may look at; the one shown among them. */
  readonly circles: readonly Pick<NamedCircle, "key" | "title">[];
  readonly threads: readonly ListedThread[];
  readonly total: number;
  readonly canWrite: boolean;
  readonly canModerate: boolean;
}

interface PlaceQuestion {
  readonly params: PlaceParams;
  /** As in the address; left out: the reader's own. */
  readonly circle?: string | undefined;
  readonly page: number;
}

/**
 * The threads of one circle at one place, latest first, a page at a time.
 *
 * @throws {NotFound} also for whoever is not in the course, and for another's circle. @throws {ModuleLocked}
 */
export async function getPlacePage(
  ctx: Context,
  { params, circle: asked, page }: PlaceQuestion,
): Promise<PlacePage> {
  const { courseId: _, moduleId, lessonId, circles, ...place } = await findPlace(ctx, params);
  const circle = circleToShow(circles, asked);
  if (!circle) throw new NotFound("The circle");
  await requireReadable(ctx, { ...circle, moduleId });
  const which = Prisma.sql`t."moduleId" = ${moduleId} AND t."lessonId" IS NOT DISTINCT FROM ${lessonId}
    AND t."cohortId" IS NOT DISTINCT FROM ${circle.cohortId}`;
  const { threads, total } = await listThreads(ctx, { which, page });
  const named = ({ key, title }: NamedCircle) => ({ key, title });
  return {
    place,
    circle: named(circle),
    circles: circles.map(named),
    threads,
    total,
    canWrite: mayWrite(ctx.actor),
    canModerate: canModerate(ctx.actor, circle),
  };
}
