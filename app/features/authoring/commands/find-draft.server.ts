import type { Context } from "~/platform/context.server";
import type { ChangeReach, RevisionChange } from "~/platform/generated/prisma/client.ts";
import { NotFound } from "~/shared/domain-error";
import type { DraftState } from "../domain/draft-state";
import type { LessonText } from "../lesson-text.server";
import { draftsWrittenBy } from "../policy";

/** A draft as it stands. */
export interface StandingDraft extends LessonText {
  readonly id: string;
  readonly lessonId: string;
  readonly courseId: string;
  readonly state: DraftState;
  readonly version: number;
  readonly lastEditedById: string;
  readonly baseRevisionId: string | null;
  readonly language: string;
  readonly changeKind: RevisionChange | null;
  readonly reach: ChangeReach | null;
  readonly publishAt: Date | null;
  readonly hiddenQuizzes: readonly string[];
}

/**
 * The draft, its row locked: whoever else writes or decides waits until the end of this transaction.
 *
 * @throws {NotFound}
 */
export async function lockDraft(tx: Context, draftId: string): Promise<StandingDraft> {
  await tx.db.$queryRaw`SELECT id FROM "LessonDraft" WHERE id = ${draftId} FOR UPDATE`;
  const draft = await tx.db.lessonDraft.findFirst({
    where: { id: draftId, ...draftsWrittenBy(tx.actor) },
    select: {
      id: true,
      lessonId: true,
      state: true,
      version: true,
      lastEditedById: true,
      baseRevisionId: true,
      language: true,
      changeKind: true,
      reach: true,
      publishAt: true,
      hiddenQuizzes: true,
      front: true,
      document: true,
      lesson: { select: { module: { select: { courseId: true } } } },
    },
  });
  if (!draft) throw new NotFound("The draft");
  const { lesson, ...standing } = draft;
  // What stands in the table went through `DraftFront` and `readDocument` on its way in.
  return { ...(standing as unknown as StandingDraft), courseId: lesson.module.courseId };
}
