export { changeSettings } from "./commands/change-settings.server";
export { mergeAccounts } from "./commands/merge-accounts.server";
export { retryJobs } from "./commands/retry-jobs.server";
export { getHealth } from "./queries/get-health.server";
export { getJobs } from "./queries/get-jobs.server";
export { findOtherAccount, getMerge } from "./queries/get-merge.server";
export { getOverview } from "./queries/get-overview.server";
export { getSettings } from "./queries/get-settings.server";
