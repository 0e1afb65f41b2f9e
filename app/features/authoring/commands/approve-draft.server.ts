import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { ownerScope, userIdOf } from "~/shared/actor";
import { OwnText } from "../errors";
import { draftDecided } from "../events";
import { writeComment } from "./comment-on-draft.server";
import { lockDraft } from "./find-draft.server";
import { moveDraft, type SeenDraft } from "./move-draft.server";
import { publishLocked } from "./publish-draft.server";

interface ApproveInput extends SeenDraft {
  /** May be empty. */
  readonly body: string;
}

/**
 * A second person finds a text good. Never who wrote it last: the database refuses that too. A slip of the pen is
 * published at once; anything else waits for whoever publishes or sets a time.
 *
 * @returns Whether readers have the text already.
 * @throws {Forbidden | NotFound | DraftMoved | OwnText | BaseChanged | NotReady}
 */
export async function approveDraft(ctx: Context, input: ApproveInput): Promise<{ isPublished: boolean }> {
  authorise(userIdOf(ctx.actor) !== null);
  return transact(ctx, async (tx) => {
    const draft = await lockDraft(tx, input.draftId);
    const reviewedById = ownerScope(tx.actor);
    if (draft.lastEditedById === reviewedById) throw new OwnText();
    await moveDraft(tx, input, "approve", { state: "approved", reviewedById, reviewedAt: tx.now });
    if (input.body) await writeComment(tx, input, "approved");
    await audit(tx, {
      action: "authoring.draft-approved",
      objectType: "lesson-draft",
      objectId: draft.id,
      details: { version: input.version },
    });
    const isPublished = draft.changeKind === "typo";
    await publish(tx, draftDecided, {
      draftId: draft.id,
      version: input.version + 1,
      byId: reviewedById,
      outcome: isPublished ? "published" : "approved",
    });
    if (isPublished) await publishLocked(tx, await lockDraft(tx, draft.id));
    return { isPublished };
  });
}
