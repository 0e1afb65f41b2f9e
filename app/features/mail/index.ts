export { mailPrivacy } from "./privacy";
