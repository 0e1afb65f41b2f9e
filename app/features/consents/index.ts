export { consentsPrivacy } from "./privacy";
export { ConsentForm } from "./schema";
