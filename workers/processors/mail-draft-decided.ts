import { z } from "zod";
import { DraftOutcome } from "~/features/authoring";
import { findDraftWriters } from "~/features/authoring/index.server";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

const job = defineJob(
  "mail.draft-decided",
  z.object({ draftId: OpaqueId, version: z.int(), outcome: DraftOutcome, byId: OpaqueId.nullable() }),
);

/** Tells the writers of a text what became of it. Safe to run twice: one mail per writer and decision. */
export default defineProcessor(job, async ({ ctx, payload: { draftId, version, outcome, byId } }) => {
  const news = await findDraftWriters(ctx, { draftId, byId });
  for (const userId of news?.userIds ?? [])
    await queueMail(ctx, {
      uniqueKey: `draft-decided:${draftId}:${version}:${userId}`,
      userId,
      template: "draft-decided",
      props: { lesson: news!.lesson, outcome, path: mailPaths.draftReview(draftId) },
    });
});
