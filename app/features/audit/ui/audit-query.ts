import type { AuditSearch } from "../schema";

/** The address of the log, narrowed. What is not given narrows nothing. */
export function auditHref(search: Partial<AuditSearch>): string {
  const query = new URLSearchParams(Object.entries(search).filter(([, value]) => value));
  return query.size > 0 ? `/admin/audit?${query}` : "/admin/audit";
}
