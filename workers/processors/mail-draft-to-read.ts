import { z } from "zod";
import { findDraftReaders } from "~/features/authoring/index.server";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

const job = defineJob("mail.draft-to-read", z.object({ draftId: OpaqueId, version: z.int() }));

/** Tells those who may approve a text that it waits. Safe to run twice: one mail per reader and text that was sent. */
export default defineProcessor(job, async ({ ctx, payload: { draftId, version } }) => {
  const news = await findDraftReaders(ctx, { draftId, version });
  if (!news) return;
  for (const userId of news.userIds)
    await queueMail(ctx, {
      uniqueKey: `draft-to-read:${draftId}:${version}:${userId}`,
      userId,
      template: "draft-to-read",
      props: { lesson: news.lesson, path: mailPaths.draftReview(draftId) },
    });
});
