import { applyRetention, applyRetentionJob } from "~/features/privacy/index.server";
import { defineProcessor } from "../define-processor";

/** Lets go what has been kept long enough. Safe to run twice: what is gone is gone, what is empty stays empty. */
export default defineProcessor(applyRetentionJob, async ({ ctx, log }) => {
  const lapsed = await applyRetention(ctx);
  log.info({ removed: lapsed.reduce((sum, { rows }) => sum + rows, 0) }, "retention applied");
});
