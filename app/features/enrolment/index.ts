export { NoFields } from "./schema";
export { enrolmentPrivacy } from "./privacy";
