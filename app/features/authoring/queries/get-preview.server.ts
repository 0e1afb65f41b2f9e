import { getCourseShelf, renderLesson } from "~/features/catalogue/index.server";
import type { Context } from "~/platform/context.server";
import type { SanitisedHtml } from "~/shared/sanitised-html";
import { asAuthoring } from "../as-authoring.server";
import { toPublished } from "../domain/front";
import { factsOf } from "../text-facts";
import { type DraftHead, findDraft } from "./get-draft.server";

/** A draft as a learner would read it. */
export interface DraftPreview extends DraftHead {
  readonly html: SanitisedHtml;
  readonly outcomes: readonly string[];
  readonly contentNote: string | null;
  readonly minutes: number;
}

/**
 * A draft as a learner would read it, drawn by the renderer that draws lessons.
 *
 * @throws {NotFound}
 */
export async function getPreview(
  ctx: Context,
  { draftId }: { readonly draftId: string },
): Promise<DraftPreview> {
  const { document, front, ...head } = await findDraft(ctx, draftId);
  const shelf = await getCourseShelf(asAuthoring(ctx), { courseId: head.courseId, document });
  const { sources, minutes, outcomes } = toPublished(front, factsOf(document).words);
  const html = renderLesson(document, { sources: [...sources] }, shelf);
  return { ...head, html, minutes, outcomes, contentNote: front.contentNote || null };
}
