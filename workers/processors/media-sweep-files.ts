import { z } from "zod";
import { sweepFiles } from "~/features/media/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { defineProcessor } from "../define-processor";

/** Removes what uploads left behind that never ended. Safe to run twice: what is gone is gone. */
export default defineProcessor(defineJob("media.sweep-files", z.object({})), async ({ ctx }) => {
  await sweepFiles(ctx);
});
