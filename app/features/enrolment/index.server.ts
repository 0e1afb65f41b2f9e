export { completeLesson } from "./commands/complete-lesson.server";
export { enrol } from "./commands/enrol.server";
export { forgetNamesOnCertificate } from "./commands/forget-names.server";
export { mergePeople } from "./commands/merge-people.server";
export { withdraw } from "./commands/withdraw.server";
export { enrolled, withdrawn } from "./events";
export { findEnrolment, isEnrolledInCohort } from "./queries/find-enrolment.server";
export { getCourseProgress } from "./queries/get-course-progress.server";
export { getLearnerHome } from "./queries/get-learner-home.server";
