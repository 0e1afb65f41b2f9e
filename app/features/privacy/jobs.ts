import { z } from "zod";
import { defineJob } from "~/platform/outbox-messages";

/** Once a day: what has been kept long enough goes. */
export const applyRetentionJob = defineJob("privacy.apply-retention", z.object({}));
