import type { Context } from "~/platform/context.server";

/** Makes exactly these lessons recommend a resource. Part of the commands that write one. */
export async function pinLessons(
  tx: Context,
  resourceId: string,
  lessonIds: readonly string[],
): Promise<void> {
  await tx.db.resourcePin.deleteMany({ where: { resourceId, lessonId: { notIn: [...lessonIds] } } });
  await tx.db.resourcePin.createMany({
    data: lessonIds.map((lessonId, position) => ({ lessonId, resourceId, position })),
    skipDuplicates: true,
  });
}
