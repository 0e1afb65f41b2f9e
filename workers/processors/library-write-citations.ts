import { z } from "zod";
import { writeCitations } from "~/features/library/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { defineProcessor } from "../define-processor";

/** Writes how new and changed entries are cited. Safe to run twice: what is written is not looked for again. */
export default defineProcessor(defineJob("library.write-citations", z.object({})), async ({ ctx }) => {
  await writeCitations(ctx);
});
