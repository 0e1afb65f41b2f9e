export { NoFields } from "./schema";
