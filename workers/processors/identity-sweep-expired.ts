import { z } from "zod";
import { sweepExpired } from "~/features/identity/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { defineProcessor } from "../define-processor";

/** Removes sessions and links whose time is over. Safe to run twice: what is gone is gone. */
export default defineProcessor(defineJob("identity.sweep-expired", z.object({})), ({ ctx }) =>
  sweepExpired(ctx),
);
