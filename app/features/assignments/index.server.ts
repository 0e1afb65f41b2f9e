export { importBriefs } from "./commands/import-briefs.server";
export { saveDraft } from "./commands/save-draft.server";
export { scheduleAssignment } from "./commands/schedule-assignment.server";
export { submit } from "./commands/submit.server";
export { receiptFor } from "./domain/receipt";
export { submissionSent, submissionsDue } from "./events";
export { checkBriefFile } from "./queries/check-brief-file.server";
export { getAssignment } from "./queries/get-assignment.server";
export { listOwnAssignments, type OwnAssignment } from "./queries/list-own-assignments.server";
