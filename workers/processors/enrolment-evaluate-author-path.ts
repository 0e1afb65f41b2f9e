import { evaluateAuthor, evaluateAuthorPath } from "~/features/enrolment/index.server";
import { defineProcessor } from "../define-processor";

/** Writes down which modules were completed. Safe to run twice: a completion is unique per person and module. */
export default defineProcessor(evaluateAuthorPath, ({ ctx, payload }) => evaluateAuthor(ctx, payload));
