import { z } from "zod";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

/** One person's daily mail, up to the end of a day of digests. */
const OfOneDay = z.object({ userId: OpaqueId, until: z.iso.datetime() });

/** Ask for the mails of the day. */
export const tellOfDayJob = defineJob("discussion.tell-of-day", z.object({}));
/** Tell a person what is new where they talk. */
export const mailDigestJob = defineJob("mail.discussion-digest", OfOneDay);
/** Tell a moderator that reports wait. */
export const mailQueueJob = defineJob("mail.discussion-queue", OfOneDay);
