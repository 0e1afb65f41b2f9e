import type { Context } from "~/platform/context.server";
import type { KeptBecause, RevisionChange } from "~/platform/generated/prisma/client.ts";
import type { DraftState } from "../domain/draft-state";
import { isOpen } from "../domain/draft-state";
import { findKept, type PublishedLesson } from "./find-published.server";

interface PublishedText {
  readonly id: string;
  readonly publishedAt: Date;
  readonly isCurrent: boolean;
  readonly origin: "files" | "editor";
  readonly changeKind: RevisionChange;
  readonly writer: string | null;
  readonly reviewer: string | null;
}

interface KeptText {
  readonly id: string;
  readonly draftId: string;
  readonly isOpen: boolean;
  readonly reason: KeptBecause;
  readonly writer: string;
  readonly writtenAt: Date;
}

/** Everything that was ever written of a lesson. */
export interface LessonHistory extends Omit<PublishedLesson, "text"> {
  readonly draft: { readonly id: string; readonly state: DraftState } | null;
  readonly revisions: readonly PublishedText[];
  readonly kept: readonly KeptText[];
}

/** A page's worth; the oldest stay in the database. */
const SHOWN = 60;

/**
 * The texts of a lesson: published ones with who wrote and who approved them, the draft that is under way, and texts
 * that were kept beside drafts.
 *
 * @throws {NotFound}
 */
export async function getLessonHistory(
  ctx: Context,
  { lessonId }: { readonly lessonId: string },
): Promise<LessonHistory> {
  const { text: _, ...lesson } = await findKept(ctx, lessonId);
  const revisions = await ctx.db.lessonRevision.findMany({
    where: { lessonId },
    orderBy: { publishedAt: "desc" },
    take: SHOWN,
    select: {
      id: true,
      publishedAt: true,
      origin: true,
      changeKind: true,
      draftsInto: {
        take: 1,
        orderBy: { closedAt: "desc" },
        select: { lastEditedBy: { select: { name: true } }, reviewedBy: { select: { name: true } } },
      },
    },
  });
  const kept = await ctx.db.draftVersion.findMany({
    where: { draft: { lessonId } },
    orderBy: { writtenAt: "desc" },
    take: SHOWN,
    select: {
      id: true,
      draftId: true,
      reason: true,
      writtenAt: true,
      writtenBy: { select: { name: true } },
      draft: { select: { state: true } },
    },
  });
  const open = await ctx.db.lessonDraft.findFirst({
    where: { lessonId, closedAt: null },
    select: { id: true, state: true },
  });
  return {
    ...lesson,
    draft: open,
    revisions: revisions.map(({ draftsInto: [made], ...revision }) => ({
      ...revision,
      isCurrent: revision.id === lesson.currentRevisionId,
      writer: made?.lastEditedBy.name ?? null,
      reviewer: made?.reviewedBy?.name ?? null,
    })),
    kept: kept.map(({ writtenBy, draft, ...text }) => ({
      ...text,
      writer: writtenBy.name,
      isOpen: isOpen(draft.state),
    })),
  };
}
