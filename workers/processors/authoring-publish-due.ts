import { PublishDueJob, publishDue } from "~/features/authoring/index.server";
import { defineProcessor } from "../define-processor";

/**
 * Publishes a text whose time has come. Safe to run twice: only a draft that is still scheduled, and due, is published;
 * one that was put off or taken back is left alone.
 */
export default defineProcessor(PublishDueJob, async ({ ctx, payload, log }) => {
  const outcome = await publishDue(ctx, payload);
  if (outcome === "put-back") log.warn("a scheduled text could not be published; it waits for people");
});
