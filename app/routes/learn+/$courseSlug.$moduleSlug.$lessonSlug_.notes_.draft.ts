import { LessonParams } from "~/features/catalogue";
import { NoteSheet } from "~/features/reading";
import { saveNote } from "~/features/reading/index.server";
import { jsonAction } from "~/web/handlers.server";
import { ownNotes } from "~/web/policy";

/** Where the enhancement script keeps a note while it is written. */
export const action = jsonAction({
  policy: ownNotes,
  params: LessonParams,
  schema: NoteSheet,
  act: ({ ctx, params, form }) => saveNote(ctx, { ...params, ...form }),
});
