import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { isOpen, isWritable } from "../domain/draft-state";
import { DraftMoved } from "../errors";
import { findPublished } from "../queries/find-published.server";
import { lockDraft, type StandingDraft } from "./find-draft.server";
import { moveDraft, type SeenDraft } from "./move-draft.server";
import { writeOver } from "./save-draft.server";

const UNREAD = { state: "draft", reviewedById: null, reviewedAt: null, publishAt: null } as const;

/** The draft, open for writing: what somebody read or approved is taken back, since it changes now. */
async function open(tx: Context, { draftId, version }: SeenDraft): Promise<StandingDraft> {
  const draft = await lockDraft(tx, draftId);
  if (draft.version !== version) throw new DraftMoved();
  if (isWritable(draft.state)) return draft;
  await moveDraft(tx, { draftId, version }, "take-back", UNREAD);
  return lockDraft(tx, draftId);
}

/**
 * Puts a quiz back that a rule of completion asks for, where the published text has it.
 *
 * @throws {Forbidden | NotFound | DraftMoved}
 */
export async function keepQuiz(ctx: Context, seen: SeenDraft & { readonly quiz: string }): Promise<void> {
  authorise(userIdOf(ctx.actor) !== null);
  await transact(ctx, async (tx) => {
    const draft = await open(tx, seen);
    const { text } = await findPublished(tx, draft.lessonId);
    const at = text?.document.content.findIndex(
      (block) => block.type === "quiz" && block.attrs.slug === seen.quiz,
    );
    const content = [...draft.document.content];
    const place = at === undefined || at < 0 ? content.length : Math.min(at, content.length);
    content.splice(place, 0, { type: "quiz", attrs: { slug: seen.quiz } });
    await writeOver(tx, draft, { front: draft.front, document: { type: "doc", content } });
    const object = { objectType: "lesson-draft", objectId: draft.id } as const;
    await audit(tx, { action: "authoring.texts-merged", ...object });
  });
}

/**
 * Leaves a quiz out of the text although a rule of completion asks for it: the module goes on listing it, and that is
 * where learners take it. Said once for a draft; what was read and approved stays so, since the text does not change.
 *
 * @throws {Forbidden | NotFound | DraftMoved}
 */
export async function hideQuiz(ctx: Context, seen: SeenDraft & { readonly quiz: string }): Promise<void> {
  authorise(userIdOf(ctx.actor) !== null);
  await transact(ctx, async (tx) => {
    const { id, version, state, hiddenQuizzes } = await lockDraft(tx, seen.draftId);
    if (version !== seen.version || !isOpen(state)) throw new DraftMoved();
    await tx.db.lessonDraft.update({
      where: { id },
      data: {
        version: version + 1,
        updatedAt: tx.now,
        hiddenQuizzes: [...new Set([...hiddenQuizzes, seen.quiz])],
      },
      select: { id: true },
    });
    const object = { objectType: "lesson-draft", objectId: id } as const;
    await audit(tx, { action: "authoring.quiz-left-out", ...object, details: { quiz: seen.quiz } });
  });
}

/**
 * Goes on from the text that was published meanwhile: the comparison is with that one from now on, and the draft has to
 * be read again.
 *
 * @throws {Forbidden | NotFound | DraftMoved}
 */
export async function acceptBase(ctx: Context, seen: SeenDraft): Promise<void> {
  authorise(userIdOf(ctx.actor) !== null);
  await transact(ctx, async (tx) => {
    const draft = await open(tx, seen);
    const { currentRevisionId } = await findPublished(tx, draft.lessonId);
    await tx.db.lessonDraft.update({
      where: { id: draft.id },
      data: { baseRevisionId: currentRevisionId, version: draft.version + 1, updatedAt: tx.now },
      select: { id: true },
    });
    const object = { objectType: "lesson-draft", objectId: draft.id } as const;
    await audit(tx, { action: "authoring.texts-merged", ...object });
  });
}
