export { roundPercent, weightedPercent } from "./domain/percent";
export { gradingPrivacy } from "./privacy";
