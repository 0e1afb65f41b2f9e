import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { useTranslation } from "~/web/translation";
import type { Roster } from "../../applications/views";

/** Names or aliases with their numbers, in the order of names. */
export function RosterTable({ people }: Pick<Roster, "people">) {
  const { t } = useTranslation("cohorts");
  return (
    <DataTable
      caption={t("roster.caption", { count: people.length })}
      rows={people}
      rowKey={({ enrolmentId }) => enrolmentId}
      columns={[
        { key: "name", header: t("list.name"), rowHeader: true, cell: ({ name }) => name },
        {
          key: "number",
          header: t("list.number"),
          numeric: true,
          cell: ({ number }) => number ?? <span className="muted">{t("roster.noNumber")}</span>,
        },
      ]}
      empty={
        <EmptyState level={2} title={t("roster.empty")}>
          {t("roster.emptyText")}
        </EmptyState>
      }
    />
  );
}
