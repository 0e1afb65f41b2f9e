import { authorise, type Context, transact } from "~/platform/context.server";

import { drawPages } from "../draw-pages.server";
import { canImportTranslations } from "../policy";

/**
 * Draws a lesson's pages in every language anew, after the lesson got another text. Safe to run twice.
 *
 * @throws {Forbidden} unless the actor is the product itself, or an administrator.
 */
export async function redrawLesson(ctx: Context, { lessonId }: { readonly lessonId: string }): Promise<void> {
  authorise(canImportTranslations(ctx.actor));
  await transact(ctx, (tx) => drawPages(tx, { lessonId }));
}
