export { isAdministrator, isInstructor, isOrganiser, isScreener, may } from "./permissions";
