import { recordPublicLists, recordPublicListsJob } from "~/features/cohorts/index.server";
import { defineProcessor } from "../define-processor";

/** Writes down on which public lists somebody stands now. Safe to run twice: what is written down is not written again. */
export default defineProcessor(recordPublicListsJob, ({ ctx, payload }) => recordPublicLists(ctx, payload));
