import { z } from "zod";
import { expireOffers } from "~/features/cohorts/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { defineProcessor } from "../define-processor";

/** Ends offers whose time is over. Safe to run twice: only offers that still stand are touched. */
export default defineProcessor(defineJob("cohorts.expire-offers", z.object({})), async ({ ctx, log }) => {
  const ended = await expireOffers(ctx);
  if (ended > 0) log.info({ ended }, "offers ended");
});
