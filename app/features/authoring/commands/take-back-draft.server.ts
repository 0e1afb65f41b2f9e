import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { userIdOf } from "~/shared/actor";
import { moveDraft, type SeenDraft } from "./move-draft.server";

const UNREAD = { reviewedById: null, reviewedAt: null, publishAt: null };

/**
 * Takes a text back from its reader, to go on writing: it has to be read again then.
 *
 * @throws {Forbidden | NotFound | DraftMoved}
 */
export async function takeBackDraft(ctx: Context, seen: SeenDraft): Promise<void> {
  authorise(userIdOf(ctx.actor) !== null);
  await transact(ctx, async (tx) => {
    await moveDraft(tx, seen, "take-back", { state: "draft", ...UNREAD });
    const object = { objectType: "lesson-draft", objectId: seen.draftId } as const;
    await audit(tx, { action: "authoring.draft-taken-back", ...object });
  });
}

/**
 * Ends a draft that nobody wants any more. Its texts stay with the lesson's history.
 *
 * @throws {Forbidden | NotFound | DraftMoved}
 */
export async function abandonDraft(ctx: Context, seen: SeenDraft): Promise<void> {
  authorise(userIdOf(ctx.actor) !== null);
  await transact(ctx, async (tx) => {
    await moveDraft(tx, seen, "abandon", { state: "abandoned", ...UNREAD, closedAt: tx.now });
    const object = { objectType: "lesson-draft", objectId: seen.draftId } as const;
    await audit(tx, { action: "authoring.draft-abandoned", ...object });
  });
}
