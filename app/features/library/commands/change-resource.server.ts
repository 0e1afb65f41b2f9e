import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { NotFound, StaleVersion } from "~/shared/domain-error";
import { draftOfForm } from "../draft-of-form";
import { canKeepLibrary } from "../policy";
import { findPinnedLessons } from "../queries/find-pinned-lessons.server";
import type { ResourceForm } from "../schema";
import { insistOnFreeDoi } from "./free-doi.server";
import { lockLibrary } from "./library-lock.server";
import { pinLessons } from "./pin-lessons.server";
import { rowOf } from "./resource-row.server";

interface Change {
  readonly slug: string;
  /** As it was when the form was filled in. */
  readonly version: number;
  readonly form: ResourceForm;
}

/**
 * Changes an entry. From then on the file it may have come from leaves it alone; its address stays.
 *
 * @throws {Forbidden | NotFound | StaleVersion | DoiTaken | UnknownLesson}
 */
export async function changeResource(ctx: Context, { slug, version, form }: Change): Promise<void> {
  authorise(canKeepLibrary(ctx.actor));
  const draft = draftOfForm(form);
  await transact(ctx, async (tx) => {
    await lockLibrary(tx);
    const standing = await tx.db.resource.findUnique({ where: { slug }, select: { id: true } });
    if (!standing) throw new NotFound("This entry");
    await insistOnFreeDoi(tx, draft, standing.id);
    const lessonIds = await findPinnedLessons(tx, form.lessons);
    const { count } = await tx.db.resource.updateMany({
      where: { id: standing.id, version },
      data: {
        ...rowOf(draft),
        citations: Prisma.DbNull,
        version: { increment: 1 },
        editedAt: tx.now,
        updatedAt: tx.now,
      },
    });
    if (count === 0) throw new StaleVersion("The entry");
    await pinLessons(tx, standing.id, lessonIds);
    await audit(tx, { action: "library.resource-changed", objectType: "resource", objectId: standing.id });
  });
}
