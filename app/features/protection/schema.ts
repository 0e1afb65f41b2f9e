import { z } from "zod";
import { Alias, DiscretionForm, Reason } from "~/features/identity";
import { message } from "~/shared/message";

const ticked = z.literal("on", { error: message("common:validation.tick") });

/** What a person sends from the page about their own protection; `intent` is the name of the button. */
export const ProtectionForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("protect"), alias: Alias }),
  z.object({
    intent: z.literal("paper"),
    paperName: z.enum(["alias", "true-name"]),
    /** For the paper alone. Left out: the name as it was. */
    spelling: Alias.optional(),
  }),
  z.object({ intent: z.literal("leave"), sure: ticked }),
  DiscretionForm.extend({ intent: z.literal("discretion") }),
]);
export type ProtectionForm = z.infer<typeof ProtectionForm>;

/** What staff send from the page about who somebody is. */
export const IdentityForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("view"), reason: Reason }),
  z.object({ intent: z.literal("protect"), alias: Alias, reason: Reason }),
]);
export type IdentityForm = z.infer<typeof IdentityForm>;
