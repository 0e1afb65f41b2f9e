import { evaluateLearner, evaluateLearnerPath } from "~/features/enrolment/index.server";
import { defineProcessor } from "../define-processor";

/** Writes down which modules were completed. Safe to run twice: a completion is unique per person and module. */
export default defineProcessor(evaluateLearnerPath, ({ ctx, payload }) => evaluateLearner(ctx, payload));
