import { z } from "zod";
import { defineJob } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

/** A lesson that is translated has another text: its pages in other languages are drawn anew. */
export const RedrawLesson = defineJob("translation.redraw-lesson", z.object({ lessonId: OpaqueId }));
