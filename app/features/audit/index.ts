export { AuditSearch } from "./schema";
