import type { Context } from "~/platform/context.server";
import type { Prisma } from "~/platform/generated/prisma/client.ts";
import { NotFound } from "~/shared/domain-error";
import { type DraftAct, statesBefore } from "../domain/draft-state";
import { DraftMoved } from "../errors";
import { draftsWrittenBy } from "../policy";

/** A draft as the page showed it to whoever decides about it. */
export interface SeenDraft {
  readonly draftId: string;
  readonly version: number;
}

/**
 * One step of a draft. Scope, state and version stand in one conditional update, so of two who decide at once one
 * does, and nobody decides about a text they did not see.
 *
 * @throws {NotFound | DraftMoved}
 */
export async function moveDraft(
  tx: Context,
  { draftId, version }: SeenDraft,
  act: DraftAct,
  data: Prisma.LessonDraftUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await tx.db.lessonDraft.updateMany({
    where: { id: draftId, version, state: { in: statesBefore(act) }, ...draftsWrittenBy(tx.actor) },
    data: { ...data, version: version + 1, updatedAt: tx.now },
  });
  if (count > 0) return;
  const isThere = await tx.db.lessonDraft.count({ where: { id: draftId, ...draftsWrittenBy(tx.actor) } });
  throw isThere > 0 ? new DraftMoved() : new NotFound("The draft");
}
