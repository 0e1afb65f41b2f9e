export { IdentityForm, ProtectionForm } from "./schema";
