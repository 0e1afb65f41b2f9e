import { evaluateCourse, evaluateCoursePath } from "~/features/enrolment/index.server";
import { defineProcessor } from "../define-processor";

/** Writes down which modules were completed. Safe to run twice: a completion is unique per person and module. */
export default defineProcessor(evaluateCoursePath, ({ ctx, payload }) => evaluateCourse(ctx, payload));
