import type { LessonDocument } from "~/features/documents";
import type { Context } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import type { SanitisedHtml } from "~/shared/sanitised-html";
import { hashOfRevision } from "../course-content";
import type { RevisionFront } from "../domain/course-files";
import { lessonRevised } from "../events";
import { showFiles } from "../lesson-files.server";

/** A text that is about to become the current one of its lesson. */
export interface NewText {
  readonly courseId: string;
  readonly lessonId: string;
  readonly front: RevisionFront;
  readonly markdown: string;
  readonly document: LessonDocument;
  readonly html: SanitisedHtml;
  readonly origin: "files" | "editor";
  readonly changeKind: "typo" | "substance";
}

/**
 * Makes a text the lesson's current one; a text that stood there before is taken up again, not written twice. Part of
 * an import and of `publishRevision`, which write down what they did.
 *
 * @param currentHash of the text that is current now; null where there is none.
 * @returns the revision, and whether it is another than before.
 */
export async function publishText(
  tx: Context,
  text: NewText,
  currentHash: string | null,
): Promise<{ revisionId: string; isNew: boolean }> {
  const { courseId, lessonId, front, markdown, document, html, origin, changeKind } = text;
  const contentHash = hashOfRevision(front, html);
  const { outcomes, contentNote, reviewBy, checkedOn } = front;
  const { id: revisionId } = await tx.db.lessonRevision.upsert({
    where: { lessonId_contentHash: { lessonId, contentHash } },
    create: {
      lessonId,
      contentHash,
      markdown,
      html,
      document,
      outcomes,
      origin,
      changeKind,
      front: frontOf(front),
      contentNote: contentNote ?? null,
      reviewBy: reviewBy ? new Date(`${reviewBy}T00:00:00Z`) : null,
      checkedOn: checkedOn ?? null,
      publishedAt: tx.now,
    },
    // The same page from another hand: who wrote it last is who an import asks about.
    update: { origin, markdown, document },
    select: { id: true },
  });
  if (contentHash === currentHash) return { revisionId, isNew: false };
  await tx.db.lesson.update({
    where: { id: lessonId },
    data: { currentRevisionId: revisionId },
    select: { id: true },
  });
  await showFiles(tx, { courseId, revisionId, document });
  if (currentHash !== null) await publish(tx, lessonRevised, { lessonId, revisionId });
  return { revisionId, isNew: true };
}

/** The front matter alone, whatever else came with it: a lesson's place is not part of its text. */
const frontOf = ({
  title,
  minutes,
  outcomes,
  terms,
  sources,
  reviewBy,
  checkedOn,
  contentNote,
}: RevisionFront) => ({
  title,
  minutes,
  outcomes,
  terms,
  sources,
  ...(reviewBy ? { reviewBy } : {}),
  ...(checkedOn ? { checkedOn } : {}),
  ...(contentNote ? { contentNote } : {}),
});
