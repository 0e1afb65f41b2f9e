import { z } from "zod";
import { defineEvent } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

/**
 * How signing in to an account is protected is another now, or a code from the paper was used: tell the owner. `at`
 * is the instant, by which two of a kind are told apart.
 */
export const secondFactorChanged = defineEvent(
  "identity.second-factor-changed",
  z.object({
    userId: OpaqueId,
    change: z.enum(["added", "removed", "recovery-code-used"]),
    at: z.iso.datetime(),
  }),
);
