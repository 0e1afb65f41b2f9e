export { passes, type Rating, roundPercent, type Weight, weightedPercent } from "./domain/percent";
export { canGrade } from "./policy";
