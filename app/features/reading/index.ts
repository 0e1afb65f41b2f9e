export { courseNotesPath, glossaryPath, lessonNotesPath, searchPath, takeAwayPath } from "./paths";
export { hasOwnNotes } from "./policy";
export { readingPrivacy } from "./privacy";
export { CourseSearch, NoteForm, NoteSheet, NotesSearch, TakeAwayParams } from "./schema";
