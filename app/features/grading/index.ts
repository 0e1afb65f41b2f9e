export { roundPercent, weightedPercent } from "./domain/percent";
