export { importCohort } from "./commands/import-cohort.server";
export { checkCohortFile } from "./queries/read-cohort-file.server";
