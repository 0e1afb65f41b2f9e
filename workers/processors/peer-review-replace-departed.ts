import { ReplaceDepartedJob } from "~/features/peer-review";
import { replaceDeparted } from "~/features/peer-review/index.server";
import { defineProcessor } from "../define-processor";

/**
 * Finds others for the reviews of somebody who left. Safe to run twice: it only asks for allocations, which never
 * touch pairs that stand.
 */
export default defineProcessor(ReplaceDepartedJob, async ({ ctx, payload, log }) => {
  log.info(await replaceDeparted(ctx, payload), "reviews of somebody who left are given to others");
});
