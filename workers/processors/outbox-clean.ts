import { z } from "zod";
import { cleanOutbox } from "~/platform/outbox-clean.server";
import { defineJob } from "~/platform/outbox-messages";
import { defineProcessor } from "../define-processor";

/** Removes outbox rows that were finished long ago. Safe to run twice: what is gone is gone. */
export default defineProcessor(defineJob("outbox.clean", z.object({})), async ({ ctx, log }) => {
  const removed = await cleanOutbox(ctx);
  log.info({ removed }, "outbox cleaned");
});
