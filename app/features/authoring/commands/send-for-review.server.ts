import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { userIdOf } from "~/shared/actor";
import { draftSent } from "../events";
import { lockDraft } from "./find-draft.server";
import { keepVersion } from "./keep-version.server";
import { moveDraft, type SeenDraft } from "./move-draft.server";

interface SendInput extends SeenDraft {
  /** A slip of the pen, or a change of substance and whom it is for. */
  readonly change: "typo" | "substance-now" | "substance-next-cohort";
}

const CHANGES = {
  typo: { changeKind: "typo", reach: null },
  "substance-now": { changeKind: "substance", reach: "now" },
  "substance-next-cohort": { changeKind: "substance", reach: "next_cohort" },
} as const;

/**
 * Gives a text to a second person. It stays as it is until they decide or somebody takes it back, and is kept as it
 * was sent.
 *
 * @throws {Forbidden | NotFound | DraftMoved}
 */
export async function sendForReview(ctx: Context, { change, ...seen }: SendInput): Promise<void> {
  authorise(userIdOf(ctx.actor) !== null);
  await transact(ctx, async (tx) => {
    const { front, document, lastEditedById } = await lockDraft(tx, seen.draftId);
    await moveDraft(tx, seen, "send", { state: "in_review", ...CHANGES[change] });
    await keepVersion(tx, {
      draftId: seen.draftId,
      reason: "sent",
      onVersion: seen.version,
      writtenById: lastEditedById,
      front,
      document,
    });
    await publish(tx, draftSent, { draftId: seen.draftId, version: seen.version + 1 });
    await audit(tx, {
      action: "authoring.draft-sent",
      objectType: "lesson-draft",
      objectId: seen.draftId,
      details: { change, version: seen.version },
    });
  });
}
