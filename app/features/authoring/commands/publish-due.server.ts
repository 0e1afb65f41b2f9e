import { isAdministrator } from "~/features/identity";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { DomainError, NotFound } from "~/shared/domain-error";
import { draftDecided } from "../events";
import { lockDraft } from "./find-draft.server";
import { moveDraft } from "./move-draft.server";
import { publishLocked } from "./publish-draft.server";

/** What became of a scheduled text. */
type Outcome = "published" | "not-due" | "put-back";

/**
 * Publishes a scheduled text when its time has come. Safe to run as often as one likes: what was published, put off or
 * taken back is left as it is. A text that cannot be published any more goes back to "approved", where people see why.
 *
 * @throws {Forbidden} unless the actor is the product itself.
 */
export async function publishDue(ctx: Context, { draftId }: { readonly draftId: string }): Promise<Outcome> {
  authorise(ctx.actor.kind === "system" || isAdministrator(ctx.actor));
  try {
    return await transact(ctx, async (tx) => {
      const draft = await lockDraft(tx, draftId);
      if (draft.state !== "scheduled" || !draft.publishAt || draft.publishAt > tx.now) return "not-due";
      await publishLocked(tx, draft);
      const decided = { draftId, version: draft.version + 1, byId: null } as const;
      await publish(tx, draftDecided, { ...decided, outcome: "published" });
      return "published";
    });
  } catch (error) {
    if (error instanceof NotFound) return "not-due";
    if (!(error instanceof DomainError)) throw error;
    return putBack(ctx, draftId);
  }
}

async function putBack(ctx: Context, draftId: string): Promise<Outcome> {
  return transact(ctx, async (tx) => {
    const { version, state } = await lockDraft(tx, draftId);
    if (state !== "scheduled") return "not-due";
    await moveDraft(tx, { draftId, version }, "unschedule", { state: "approved", publishAt: null });
    const decided = { draftId, version: version + 1, byId: null } as const;
    await publish(tx, draftDecided, { ...decided, outcome: "put_back" });
    const object = { objectType: "lesson-draft", objectId: draftId } as const;
    await audit(tx, { action: "authoring.draft-unscheduled", ...object });
    return "put-back";
  });
}
