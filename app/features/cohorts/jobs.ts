import { z } from "zod";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

/** Somebody may stand on public lists now: they agreed, or were enrolled. */
export const recordPublicListsJob = defineJob("cohorts.record-public-lists", z.object({ userId: OpaqueId }));
