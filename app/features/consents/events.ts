import { z } from "zod";
import { defineEvent } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { CONSENT_KINDS } from "./domain/wordings";

/** Somebody agreed to something, or took it back: what is shown in public under it may look different now. */
export const consentAnswered = defineEvent(
  "consents.answered",
  z.object({ userId: OpaqueId, kind: z.enum(CONSENT_KINDS) }),
);
