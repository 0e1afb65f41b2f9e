import { z } from "zod";
import { defineEvent } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

/** Somebody was invited under an address: send the link there. */
export const invitationMade = defineEvent("identity.invitation-made", z.object({ invitationId: OpaqueId }));
