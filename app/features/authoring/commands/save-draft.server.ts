import { attachFiles } from "~/features/media/index.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { ownerScope, userIdOf } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { isWritable } from "../domain/draft-state";
import { TextNotTaken, TextSetAside } from "../errors";
import { hashOfText, type LessonText } from "../lesson-text.server";
import { DRAFT_FILES } from "../queries/draft-files.server";
import { filesOf } from "../text-facts";
import { lockDraft, type StandingDraft } from "./find-draft.server";
import { keepVersion } from "./keep-version.server";
import type { SeenDraft } from "./move-draft.server";

/** What the next save has to name, and when this one was kept. */
interface SavedDraft {
  readonly version: number;
  readonly savedAt: Date;
}

/**
 * Keeps what somebody wrote. Each save names the version it builds on. One that comes too late, or while the text is
 * read by somebody, changes nothing of the draft: it is kept beside it, and the error says where, so that nothing of
 * what two people wrote at once is lost.
 *
 * @throws {Forbidden | NotFound | TextSetAside}
 */
export async function saveDraft(ctx: Context, seen: SeenDraft, text: LessonText): Promise<SavedDraft> {
  authorise(userIdOf(ctx.actor) !== null);
  const outcome = await transact(ctx, async (tx) => {
    const draft = await lockDraft(tx, seen.draftId);
    return writeText(tx, draft, seen.version, text);
  });
  // Outside the transaction, which would take the kept text with it.
  if (outcome.setAside) throw new TextSetAside(outcome.setAside);
  return { version: outcome.version, savedAt: outcome.at };
}

/** Writes over a locked draft, or beside it. */
async function writeText(tx: Context, draft: StandingDraft, version: number, text: LessonText) {
  const writtenById = ownerScope(tx.actor);
  if (hashOfText(draft) === hashOfText(text)) return { version: draft.version, at: tx.now, setAside: null };
  if (draft.version !== version || !isWritable(draft.state)) {
    const kept = { draftId: draft.id, reason: "set_aside" as const, onVersion: version, writtenById };
    return { version: draft.version, at: tx.now, setAside: await keepVersion(tx, { ...kept, ...text }) };
  }
  await writeOver(tx, draft, text);
  return { version: version + 1, at: tx.now, setAside: null };
}

/**
 * Makes a text the draft's own; its row is locked. The pictures it shows are those of this course alone.
 *
 * @throws {TextNotTaken} for a picture that is not the course's.
 */
export async function writeOver(
  tx: Context,
  { id, version, courseId }: Pick<StandingDraft, "id" | "version" | "courseId">,
  { front, document }: LessonText,
): Promise<void> {
  const shown = { ownerType: DRAFT_FILES, ownerId: id, courseId, fileIds: filesOf(document) };
  await attachFiles(tx, shown).catch((error: unknown) => {
    throw error instanceof NotFound
      ? new TextNotTaken("shows a picture that is not there", "document")
      : error;
  });
  await tx.db.lessonDraft.update({
    where: { id },
    data: { front, document, version: version + 1, updatedAt: tx.now, lastEditedById: ownerScope(tx.actor) },
    select: { id: true },
  });
}
