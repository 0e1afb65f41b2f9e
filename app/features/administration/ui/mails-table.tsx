import { formatMoment } from "~/shared/dates";
import { type Column, DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Tag } from "~/ui/tag";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface LoggedMail {
  readonly id: string;
  readonly template: string;
  readonly state: "queued" | "accepted" | "failed" | "suppressed";
  readonly createdAt: Date;
  readonly toAddress: string;
  readonly answer: string;
}

const TONE = { queued: "warm", accepted: "good", failed: "bad", suppressed: "plain" } as const;

interface MailsTableProps {
  mails: readonly LoggedMail[];
  total: number;
  /** There are more than `total`. */
  more: boolean;
}

/** What became of each mail. Addresses are masked, and what a mail said is not here. */
export function MailsTable({ mails, total, more }: MailsTableProps) {
  const { t } = useTranslation("administration");
  const reader = usePageContext();
  const columns: Column<LoggedMail>[] = [
    {
      key: "template",
      header: t("mail.template"),
      rowHeader: true,
      cell: ({ template }) => <code>{template}</code>,
    },
    {
      key: "to",
      header: t("mail.to"),
      cell: ({ toAddress }) => <span className="anywhere">{toAddress}</span>,
    },
    {
      key: "state",
      header: t("mail.state"),
      cell: ({ state }) => <Tag tone={TONE[state]}>{t(`mail.states.${state}`)}</Tag>,
    },
    { key: "at", header: t("mail.at"), cell: ({ createdAt }) => formatMoment(createdAt, reader) },
    {
      key: "answer",
      header: t("mail.answer"),
      cell: ({ answer }) => <span className="anywhere">{answer || t("mail.noAnswer")}</span>,
    },
  ];
  const shown = total.toLocaleString(reader.locale);
  return (
    <DataTable
      caption={more ? t("mail.captionMore", { total: shown }) : t("mail.caption", { count: total })}
      columns={columns}
      rows={mails}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("mail.none")}>{t("mail.noneText")}</EmptyState>}
    />
  );
}
