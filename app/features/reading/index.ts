export { glossaryPath, lessonNotesPath } from "./paths";
export { hasOwnNotes } from "./policy";
export { readingPrivacy } from "./privacy";
export { CourseSearch, NoteForm, NoteSheet, NotesSearch, TakeAwayParams } from "./schema";
