export { sendingWindow } from "./domain/window";
export { SectionTexts, WorkSections } from "./domain/work";
export { assignmentsOpenTo, assignmentsTaughtBy } from "./policy";
export { assignmentsPrivacy } from "./privacy";
export { AssignmentParams, ScheduleForm, WorkForm, WorkPageForm } from "./schema";
