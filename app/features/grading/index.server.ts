export { ensureGradeItem } from "./commands/ensure-grade-item.server";
export { importRubric } from "./commands/import-rubric.server";
export { mergePeople } from "./commands/merge-people.server";
export { recordGrade } from "./commands/record-grade.server";
export { gradeReleased } from "./events";
export { checkRubricFile } from "./queries/check-rubric-file.server";
export { getRubric } from "./queries/get-rubric.server";
export { listOwnGrades, listReleasedGrades } from "./queries/list-released-grades.server";
export { writeRubric } from "./queries/write-rubric.server";
