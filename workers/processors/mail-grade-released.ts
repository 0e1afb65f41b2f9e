import { z } from "zod";
import { queueMail } from "~/features/mail/index.server";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";
import { defineProcessor } from "../define-processor";
import { mailPaths } from "../mail-paths";

const job = defineJob("mail.grade-released", z.object({ gradeId: OpaqueId }));

/**
 * Says that a grade of an assignment can be read; never the grade. A quiz tells its result on the page at once, so it
 * sends none. Safe to run twice: one mail per release.
 */
export default defineProcessor(job, async ({ ctx, id, payload: { gradeId } }) => {
  const grade = await ctx.db.grade.findUnique({
    where: { id: gradeId },
    select: {
      userId: true,
      releasedAt: true,
      gradeItem: { select: { title: true, assignments: { take: 1, select: { id: true } } } },
    },
  });
  const assignment = grade?.gradeItem.assignments[0];
  if (!grade?.releasedAt || !assignment) return;
  await queueMail(ctx, {
    uniqueKey: `grade-released:${id}`,
    userId: grade.userId,
    template: "grade-released",
    props: { title: grade.gradeItem.title, path: mailPaths.assignment(assignment.id) },
  });
});
