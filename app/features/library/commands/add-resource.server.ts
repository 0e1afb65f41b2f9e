import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { draftOfForm } from "../draft-of-form";
import { canKeepLibrary } from "../policy";
import { findPinnedLessons } from "../queries/find-pinned-lessons.server";
import type { ResourceForm } from "../schema";
import { addResources } from "./add-resources.server";
import { insistOnFreeDoi } from "./free-doi.server";
import { lockLibrary } from "./library-lock.server";
import { pinLessons } from "./pin-lessons.server";

/**
 * Adds one publication.
 *
 * @throws {Forbidden | DoiTaken | UnknownLesson}
 */
export async function addResource(ctx: Context, form: ResourceForm): Promise<{ readonly slug: string }> {
  authorise(canKeepLibrary(ctx.actor));
  const draft = draftOfForm(form);
  return transact(ctx, async (tx) => {
    await lockLibrary(tx);
    await insistOnFreeDoi(tx, draft, null);
    const lessonIds = await findPinnedLessons(tx, form.lessons);
    const [made] = await addResources(tx, [draft]);
    const { id, slug } = made!;
    await pinLessons(tx, id, lessonIds);
    await audit(tx, { action: "library.resource-added", objectType: "resource", objectId: id });
    return { slug };
  });
}
