import { evaluateReviewer, issueDueToReviewer } from "~/features/certificates/index.server";
import { defineProcessor } from "../define-processor";

/** Issues what the sender of a review has earned. Safe to run twice: a certificate is unique. */
export default defineProcessor(evaluateReviewer, ({ ctx, payload }) => issueDueToReviewer(ctx, payload));
