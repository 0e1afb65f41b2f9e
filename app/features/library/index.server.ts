export { importResources } from "./commands/import-resources.server";
export { checkResources } from "./queries/check-resources.server";
export { listResources } from "./queries/list-resources.server";
