import { z } from "zod";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

/** See what a person has completed: a grade, an attempt, a post or a membership of theirs is new. */
export const evaluateLearnerPath = defineJob("enrolment.evaluate-path", z.object({ userId: OpaqueId }));

/** The same for whoever handed in a work. */
export const evaluateAuthorPath = defineJob(
  "enrolment.evaluate-author-path",
  z.object({ submissionId: OpaqueId }),
);

/** The same for everybody in a course, some at a time: its rules are new, or staff asked for it. */
export const evaluateCoursePath = defineJob(
  "enrolment.evaluate-course-path",
  z.object({
    courseId: OpaqueId,
    /** Goes on after this person. Null: from the beginning. */
    afterUserId: OpaqueId.nullable(),
  }),
);
