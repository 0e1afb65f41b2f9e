export { enrolmentPrivacy } from "./privacy";
export { NoFields } from "./schema";
