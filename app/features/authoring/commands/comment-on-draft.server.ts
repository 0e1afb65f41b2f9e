import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import type { Verdict } from "~/platform/generated/prisma/client.ts";
import { publish } from "~/platform/outbox.server";
import { ownerScope, userIdOf } from "~/shared/actor";
import { isPossible } from "../domain/draft-state";
import { DraftMoved, WordsMissing } from "../errors";
import { draftDecided } from "../events";
import { lockDraft } from "./find-draft.server";
import { moveDraft, type SeenDraft } from "./move-draft.server";

interface CommentInput extends SeenDraft {
  readonly body: string;
}

/** Writes down what a reader said of a draft. Part of every act that comes with words. */
export async function writeComment(tx: Context, { draftId, version, body }: CommentInput, verdict: Verdict) {
  await tx.db.draftComment.create({
    data: {
      draftId,
      verdict,
      body,
      onVersion: version,
      authorId: ownerScope(tx.actor),
      writtenAt: tx.now,
    },
    select: { id: true },
  });
}

/**
 * Says something about a draft that decides nothing.
 *
 * @throws {Forbidden | NotFound | DraftMoved | WordsMissing}
 */
export async function remarkOnDraft(ctx: Context, input: CommentInput): Promise<void> {
  authorise(userIdOf(ctx.actor) !== null);
  if (!input.body) throw new WordsMissing();
  await transact(ctx, async (tx) => {
    const { state } = await lockDraft(tx, input.draftId);
    if (!isPossible("remark", state)) throw new DraftMoved();
    await writeComment(tx, input, "remark");
    const object = { objectType: "lesson-draft", objectId: input.draftId } as const;
    await audit(tx, { action: "authoring.remark-made", ...object });
  });
}

/**
 * Gives a text back to its writers, with what has to change.
 *
 * @throws {Forbidden | NotFound | DraftMoved | WordsMissing}
 */
export async function askChanges(ctx: Context, input: CommentInput): Promise<void> {
  authorise(userIdOf(ctx.actor) !== null);
  if (!input.body) throw new WordsMissing();
  await transact(ctx, async (tx) => {
    const back = { state: "changes_asked", reviewedById: null, reviewedAt: null, publishAt: null } as const;
    await moveDraft(tx, input, "ask-changes", back);
    await writeComment(tx, input, "changes_asked");
    await publish(tx, draftDecided, {
      draftId: input.draftId,
      version: input.version + 1,
      outcome: "changes_asked",
      byId: ownerScope(tx.actor),
    });
    const object = { objectType: "lesson-draft", objectId: input.draftId } as const;
    await audit(tx, { action: "authoring.changes-asked", ...object });
  });
}
