import { may } from "~/features/identity";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { csvFile } from "~/platform/csv-file.server";
import { translator } from "~/platform/i18n/i18n.server";
import { auditScope } from "../policy";
import { entriesWhere } from "../queries/entries-where.server";
import { findEntries } from "../queries/find-entries.server";
import type { AuditSearch } from "../schema";

/** Keeps one export from filling the memory; narrower dates give the rest. */
const MOST = 20_000;

interface ExportInput {
  readonly search: AuditSearch;
  readonly timeZone: string;
  readonly locale: string;
}

/**
 * What a search finds, as a file for spreadsheets: ids instead of names, so that it may be handed on. Who took it is
 * itself written down.
 *
 * @throws {Forbidden}
 */
export async function exportAudit(ctx: Context, { search, timeZone, locale }: ExportInput): Promise<string> {
  authorise(may(ctx.actor, "audit"));
  return transact(ctx, async (tx) => {
    const where = entriesWhere(auditScope(tx.actor), search, timeZone);
    const lines = await findEntries(tx, where, MOST);
    await audit(tx, {
      action: "audit.log-exported",
      objectType: "audit-log",
      objectId: search.id ?? search.person ?? "all",
      details: { entries: lines.length },
    });
    const t = translator(locale);
    const head = [
      t("audit:list.number"),
      t("audit:list.at"),
      t("audit:list.actor"),
      t("audit:list.action"),
      t("audit:list.objectType"),
      t("audit:list.object"),
      t("audit:list.reason"),
      t("audit:list.details"),
    ];
    const rows = lines.map((line) => [
      ...[line.number, line.at.toISOString(), line.actor?.id ?? "", line.action],
      ...[
        line.objectType,
        line.objectId,
        line.reason ?? "",
        line.details ? JSON.stringify(line.details) : "",
      ],
    ]);
    return csvFile(head, rows);
  });
}
