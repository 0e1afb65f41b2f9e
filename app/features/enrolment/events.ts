import { z } from "zod";
import { defineEvent } from "~/platform/outbox-messages";

/** A person takes a course from now on, alone (`cohortId` null) or with a cohort. */
export const enrolled = defineEvent(
  "enrolment.enrolled",
  z.object({
    enrolmentId: z.string(),
    userId: z.string(),
    courseId: z.string(),
    cohortId: z.string().nullable(),
  }),
);

/** A membership ended before its time. */
export const withdrawn = defineEvent("enrolment.withdrawn", z.object({ enrolmentId: z.string() }));

/** A person has read a lesson for the first time. */
export const lessonCompleted = defineEvent(
  "enrolment.lesson-completed",
  z.object({ userId: z.string(), lessonId: z.string(), courseId: z.string() }),
);
