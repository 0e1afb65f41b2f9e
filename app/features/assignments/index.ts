export { sendingWindow } from "./domain/window";
export { SectionTexts, WorkSections } from "./domain/work";
export { assignmentsOpenTo, assignmentsTaughtBy } from "./policy";
export { AssignmentParams, ScheduleForm, WorkForm, WorkPageForm } from "./schema";
export { assignmentsPrivacy } from "./privacy";
