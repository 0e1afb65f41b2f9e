export { exportAudit } from "./commands/export-audit.server";
export { listEntriesAbout } from "./queries/list-entries-about.server";
export { searchAudit } from "./queries/search-audit.server";
