import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { enqueue } from "~/platform/outbox.server";
import { userIdOf } from "~/shared/actor";
import { TimeIsOver } from "../errors";
import { PublishDueJob } from "../jobs";
import { moveDraft, type SeenDraft } from "./move-draft.server";

interface ScheduleInput extends SeenDraft {
  readonly publishAt: Date;
}

/**
 * Sets the instant at which an approved text goes to its readers, or another one.
 *
 * @throws {Forbidden | NotFound | DraftMoved | TimeIsOver}
 */
export async function scheduleDraft(ctx: Context, { publishAt, ...seen }: ScheduleInput): Promise<void> {
  authorise(userIdOf(ctx.actor) !== null);
  await transact(ctx, async (tx) => {
    if (publishAt <= tx.now) throw new TimeIsOver();
    await moveDraft(tx, seen, "schedule", { state: "scheduled", publishAt });
    await enqueue(tx, PublishDueJob, { draftId: seen.draftId }, { availableAt: publishAt });
    await audit(tx, {
      action: "authoring.draft-scheduled",
      objectType: "lesson-draft",
      objectId: seen.draftId,
      details: { publishAt: publishAt.toISOString() },
    });
  });
}

/**
 * Takes the instant away; the text stays approved.
 *
 * @throws {Forbidden | NotFound | DraftMoved}
 */
export async function unscheduleDraft(ctx: Context, seen: SeenDraft): Promise<void> {
  authorise(userIdOf(ctx.actor) !== null);
  await transact(ctx, async (tx) => {
    await moveDraft(tx, seen, "unschedule", { state: "approved", publishAt: null });
    const object = { objectType: "lesson-draft", objectId: seen.draftId } as const;
    await audit(tx, { action: "authoring.draft-unscheduled", ...object });
  });
}
