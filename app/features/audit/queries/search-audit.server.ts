import { may } from "~/features/identity";
import { type AuditState, lastAuditState } from "~/platform/audit-chain.server";
import { authorise, type Context } from "~/platform/context.server";
import { type AuditLine, cursorOf } from "../domain/audit-line";
import { auditScope } from "../policy";
import type { AuditSearch } from "../schema";
import { entriesWhere } from "./entries-where.server";
import { findEntries } from "./find-entries.server";

const PER_PAGE = 50;

interface AuditPage {
  readonly lines: readonly AuditLine[];
  /** Where the next page begins; null at the end. */
  readonly older: string | null;
  /** What the last nightly check found; null: none has run. */
  readonly state: AuditState | null;
}

interface SearchInput {
  readonly search: AuditSearch;
  /** Whose calendar days the search means. */
  readonly timeZone: string;
}

/**
 * A page of the audit log, newest first: for administrators and auditors, of a cohort's auditor that cohort's.
 *
 * @throws {Forbidden}
 */
export async function searchAudit(ctx: Context, { search, timeZone }: SearchInput): Promise<AuditPage> {
  authorise(may(ctx.actor, "audit"));
  const where = entriesWhere(auditScope(ctx.actor), search, timeZone);
  const [found, state] = await Promise.all([findEntries(ctx, where, PER_PAGE + 1), lastAuditState(ctx)]);
  const lines = found.slice(0, PER_PAGE);
  const last = lines.at(-1);
  return { lines, older: found.length > PER_PAGE && last ? cursorOf(last) : null, state };
}
