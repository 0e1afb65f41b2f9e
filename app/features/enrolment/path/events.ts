import { z } from "zod";
import { defineEvent } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

/** A person has done everything a module asks for. Once per person and module. */
export const moduleCompleted = defineEvent(
  "enrolment.module-completed",
  z.object({ userId: OpaqueId, courseId: OpaqueId, moduleId: OpaqueId }),
);
