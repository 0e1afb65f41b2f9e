import { mailDigestJob, takeDigest } from "~/features/discussion/index.server";
import { queueMail } from "~/features/mail/index.server";
import { transact } from "~/platform/context.server";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

/** Named one by one; of the others their number is told. */
const MOST_PLACES = 10;

/**
 * Tells one person what is new where they talk. Safe to run twice, at once too: what was told is remembered in the
 * transaction that writes the mail, so no post is told of twice and none is left out.
 */
export default defineProcessor(mailDigestJob, async ({ ctx, payload: { userId, until } }) => {
  await transact(ctx, async (tx) => {
    const digest = await takeDigest(tx, { userId, until: new Date(until) });
    if (!digest) return;
    const { places } = digest;
    await queueMail(tx, {
      uniqueKey: `discussion-digest:${userId}:${until}`,
      userId,
      template: "discussion-digest",
      props: {
        places: places.slice(0, MOST_PLACES).map(({ number, title, count }) => ({ number, title, count })),
        more: Math.max(0, places.length - MOST_PLACES),
        count: places.reduce((sum, { count }) => sum + count, 0),
        path: mailPaths.discussions,
      },
    });
  });
});
