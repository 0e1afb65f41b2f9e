import { evaluateLearner, issueDueToLearner } from "~/features/certificates/index.server";
import { defineProcessor } from "../define-processor";

/** Issues what a learner has earned. Safe to run twice: a certificate is unique per person, cohort and kind. */
export default defineProcessor(evaluateLearner, ({ ctx, payload }) => issueDueToLearner(ctx, payload));
