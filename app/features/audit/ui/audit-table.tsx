import { formatClock, formatDay } from "~/shared/dates";
import { type Column, DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { AuditLine } from "../domain/audit-line";
import { auditHref } from "./audit-query";
import { useAuditWords } from "./use-audit-words";

interface AuditTableProps {
  lines: readonly AuditLine[];
  caption: string;
  empty: { title: string; text?: string };
  /** Whether these are of all kinds, and lead to what else the log says of them; else they are all about one thing. */
  mixed: boolean;
}

/** Entries of the log, a line each: when, who, what, about what. */
export function AuditTable({ lines, caption, empty, mixed }: AuditTableProps) {
  const { t } = useTranslation("audit");
  const words = useAuditWords();
  const reader = usePageContext();
  const columns: Column<AuditLine>[] = [
    {
      key: "action",
      header: t("list.action"),
      rowHeader: true,
      cell: (line) => (
        <>
          {words.act(line.action)}
          {line.reason && <div className="small muted">{t("list.reasonGiven", { reason: line.reason })}</div>}
          <Details details={line.details} />
        </>
      ),
    },
    { key: "actor", header: t("list.actor"), cell: (line) => <Actor line={line} linked={mixed} /> },
    ...(mixed
      ? [{ key: "object", header: t("list.object"), cell: (line: AuditLine) => <About line={line} /> }]
      : []),
    {
      key: "at",
      header: t("list.at"),
      cell: ({ at }) => (
        <time className="nowrap" dateTime={at.toISOString()}>
          {formatDay(at, reader)}, {formatClock(at, reader)}
        </time>
      ),
    },
    {
      key: "number",
      header: t("list.number"),
      numeric: true,
      cell: ({ number }) => number ?? t("list.unsealed"),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
      empty={<EmptyState title={empty.title}>{empty.text}</EmptyState>}
    />
  );
}

function Actor({ line: { actor, isReviewer }, linked }: { line: AuditLine; linked: boolean }) {
  const { t } = useTranslation("audit");
  if (isReviewer) return <span className="muted">{t("list.reviewer")}</span>;
  if (!actor) return <span className="muted">{t("list.site")}</span>;
  const name = actor.name ?? t("list.gone");
  return linked ? <a href={auditHref({ person: actor.id })}>{name}</a> : name;
}

function About({ line: { objectType, objectId } }: { line: AuditLine }) {
  const words = useAuditWords();
  return (
    <span>
      {words.object(objectType)}{" "}
      <a href={auditHref({ type: objectType, id: objectId })}>
        <code className="small">{objectId}</code>
      </a>
    </span>
  );
}

function Details({ details }: Pick<AuditLine, "details">) {
  const facts = Object.entries(details ?? {}).filter(([, value]) => value !== null);
  if (facts.length === 0) return null;
  return (
    <div className="small muted">
      {facts
        .map(([name, value]) => `${name}: ${typeof value === "object" ? JSON.stringify(value) : value}`)
        .join(", ")}
    </div>
  );
}
