import { z } from "zod";
import { defineEvent } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

/** A text waits for a second person to read it. */
export const draftSent = defineEvent(
  "authoring.draft-sent",
  z.object({ draftId: OpaqueId, version: z.int() }),
);

/** What others, or the clock, did with a text, for those who wrote it. */
export const DraftOutcome = z.enum(["changes_asked", "approved", "published", "put_back"]);
export type DraftOutcome = z.infer<typeof DraftOutcome>;

/** Somebody decided about a text, or its time came. */
export const draftDecided = defineEvent(
  "authoring.draft-decided",
  z.object({
    draftId: OpaqueId,
    version: z.int(),
    outcome: DraftOutcome,
    /** Null: the clock. */
    byId: OpaqueId.nullable(),
  }),
);
