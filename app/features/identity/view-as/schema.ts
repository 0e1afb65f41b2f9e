import { z } from "zod";
import { OpaqueId } from "~/shared/ids";
import { line } from "../schema";

/** The page that asks for the reason: as whom. */
export const ViewAsSearch = z.object({ person: OpaqueId.optional() });

/** Beginning to look at the site as somebody else, and ending it. */
export const ViewAsForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("start"), userId: OpaqueId, reason: line(500) }),
  z.object({ intent: z.literal("stop") }),
]);
