import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { useTranslation } from "~/web/translation";
import type { PoolReviewer, ReviewerPool } from "../queries/list-pool.server";

/** Who may be given works to review without being a learner, and how much they have. */
export function PoolTable({ pool: { reviewers, canGive } }: { pool: ReviewerPool }) {
  const { t } = useTranslation("peer-review");
  return (
    <DataTable<PoolReviewer>
      caption={t("pool.title")}
      captionHidden
      rows={reviewers}
      rowKey={({ userId }) => userId}
      empty={<EmptyState title={t("pool.none")}>{t("pool.noneText")}</EmptyState>}
      columns={[
        {
          key: "name",
          header: t("pool.name"),
          rowHeader: true,
          // Giving and taking the role are acts of the person's own page.
          cell: ({ userId, name }) => (canGive ? <a href={`/admin/people/${userId}`}>{name}</a> : name),
        },
        {
          key: "courses",
          header: t("pool.for"),
          cell: ({ courses }) => courses?.join(", ") ?? t("pool.everyCourse"),
        },
        { key: "open", header: t("pool.open"), numeric: true, cell: ({ open }) => open },
        { key: "given", header: t("pool.given"), numeric: true, cell: ({ given }) => given },
      ]}
    />
  );
}
