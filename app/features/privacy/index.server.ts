export { applyRetention } from "./commands/apply-retention.server";
export { erasePerson } from "./commands/erase-person.server";
export { requestExport } from "./commands/request-export.server";
export { confirmWord } from "./confirmation.server";
export { applyRetentionJob } from "./jobs";
export { findLiveExport } from "./queries/find-live-export.server";
export { getErasure } from "./queries/get-erasure.server";
export { getRecord, listKept } from "./queries/get-record.server";
export { openExport } from "./queries/open-export.server";
