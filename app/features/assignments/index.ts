export { type SendingWindow, sendingWindow } from "./domain/window";
export { SectionTexts, type WorkSection, WorkSections } from "./domain/work";
export { assignmentsOpenTo, assignmentsTaughtBy } from "./policy";
export { AssignmentParams, ScheduleForm, WorkForm, WorkPageForm } from "./schema";
