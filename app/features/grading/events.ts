import { z } from "zod";
import { defineEvent } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

/** A learner may now see a grade, new or better or corrected. Heard by certificates and mail. */
export const gradeReleased = defineEvent(
  "grading.grade-released",
  z.object({ gradeId: OpaqueId, userId: OpaqueId, gradeItemId: OpaqueId }),
);
