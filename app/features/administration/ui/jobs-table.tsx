import { formatMoment } from "~/shared/dates";
import { Button } from "~/ui/button";
import { type Column, DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface DeadJob {
  readonly id: string;
  readonly topic: string;
  readonly attempts: number;
  readonly finishedAt: Date | null;
  readonly lastError: string | null;
}

/** What was given up, each with its last error and one thing to do. */
export function DeadJobsTable({ dead, total }: { dead: readonly DeadJob[]; total: number }) {
  const { t } = useTranslation("administration");
  const reader = usePageContext();
  const columns: Column<DeadJob>[] = [
    { key: "topic", header: t("jobs.topic"), rowHeader: true, cell: ({ topic }) => <code>{topic}</code> },
    {
      key: "error",
      header: t("jobs.error"),
      cell: ({ lastError }) => <span className="anywhere">{lastError ?? t("jobs.noError")}</span>,
    },
    { key: "tries", header: t("jobs.tries"), numeric: true, cell: ({ attempts }) => attempts },
    {
      key: "at",
      header: t("jobs.givenUp"),
      cell: ({ finishedAt }) => finishedAt && formatMoment(finishedAt, reader),
    },
    {
      key: "act",
      header: t("jobs.act"),
      headerHidden: true,
      cell: ({ id, topic }) => (
        <form method="post">
          <input type="hidden" name="messageId" value={id} />
          <Button
            small
            className="nowrap"
            name="intent"
            value="retry"
            aria-label={t("jobs.retryOne", { topic })}
          >
            {t("jobs.retry")}
          </Button>
        </form>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("jobs.deadCaption", { count: total })}
      columns={columns}
      rows={dead}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("jobs.noneDead")}>{t("jobs.noneDeadText")}</EmptyState>}
    />
  );
}
