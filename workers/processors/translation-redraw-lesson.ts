import { RedrawLesson, redrawLesson } from "~/features/translation/index.server";
import { defineProcessor } from "../define-processor";

/** Draws the pages of a lesson in its other languages. Safe to run twice: they are drawn from what is there then. */
export default defineProcessor(RedrawLesson, ({ ctx, payload }) => redrawLesson(ctx, payload));
