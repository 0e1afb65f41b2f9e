import path from "node:path";
import { importBriefs } from "~/features/assignments/index.server";
import { CONTENT_DIR, importCourse } from "~/features/catalogue/index.server";
import { evaluateCourse, importPath } from "~/features/enrolment/index.server";
import { importResources } from "~/features/library/index.server";
import { importQuizzes } from "~/features/quizzes/index.server";
import { importTranslations } from "~/features/translation/index.server";
import type { Context } from "~/platform/context.server";
import { createStaff } from "./demo/accounts";
import { admitParticipants, receiveApplications } from "./demo/applications";
import { importSchools, OPEN_SCHOOL, RUNNING_SCHOOL } from "./demo/schools";
import { study } from "./demo/study";
import { talkAndReport } from "./demo/talk";
import { writeAndReview } from "./demo/works";

const COURSE = "human-security";

/**
 * Fills an empty database with the course and a school in mid-course. Everything
 * goes through commands, so the demo obeys the rules that people obey; only their
 * clock is set, because a school of four months has to stand there at once.
 */
export async function buildDemo(ctx: Context): Promise<void> {
  const dir = path.join(CONTENT_DIR, "courses", COURSE);
  const { courseId } = await importCourse(ctx, dir);
  await importTranslations(ctx, { courseSlug: COURSE, dir });
  await importQuizzes(ctx, { courseSlug: COURSE, dir });
  await importPath(ctx, { courseSlug: COURSE, dir });
  await importBriefs(ctx, { courseSlug: COURSE, dir });
  await importResources(ctx, CONTENT_DIR);
  const schools = await importSchools(ctx, CONTENT_DIR);
  const staff = await createStaff(ctx);
  const userIds = await admitParticipants(ctx, staff);
  await study(ctx, userIds);
  if (courseId) await evaluateCourse(ctx, { courseId, afterUserId: null });
  await writeAndReview(ctx, { cohortId: schools[RUNNING_SCHOOL]!, userIds, instructor: staff.instructor });
  await talkAndReport(ctx, { courseSlug: COURSE, userIds, instructor: staff.instructor });
  if (schools[OPEN_SCHOOL]) await receiveApplications(ctx, staff);
  await forgetOldNews(ctx);
}

/** What happened before the demo began was heard long ago: nobody gets a hundred mails at the first start. */
async function forgetOldNews(ctx: Context): Promise<void> {
  await ctx.db.outboxMessage.updateMany({
    where: { state: "pending", availableAt: { lte: ctx.now } },
    data: { state: "done", finishedAt: ctx.now },
  });
}
