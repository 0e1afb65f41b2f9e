import { type Column, DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";
import type { TaughtAssignment } from "../queries/list-taught-assignments.server";

/** Every assignment one teaches, with how far its works and reviews are. */
export function TaughtTable({ assignments }: { assignments: readonly TaughtAssignment[] }) {
  const { t } = useTranslation("peer-review");
  const columns: Column<TaughtAssignment>[] = [
    {
      key: "assignment",
      header: t("teach.table.assignment"),
      rowHeader: true,
      cell: ({ id, title, cohortTitle }) => (
        <>
          <a href={`/teach/assignments/${id}`}>{title}</a>
          <br />
          <span className="small muted">{cohortTitle}</span>
        </>
      ),
    },
    { key: "due", header: t("teach.table.due"), cell: (row) => <DueAt assignment={row} /> },
    {
      key: "works",
      header: t("teach.table.works"),
      numeric: true,
      cell: ({ sent, people }) => t("teach.table.worksOf", { sent, people }),
    },
    {
      key: "reviews",
      header: t("teach.table.reviews"),
      numeric: true,
      cell: ({ reviewsIn: sent, reviewsAsked: asked }) => t("teach.table.reviewsOf", { sent, asked }),
    },
    {
      key: "released",
      header: t("teach.table.released"),
      numeric: true,
      cell: ({ standings }) => standings.released,
    },
  ];
  return (
    <DataTable
      caption={t("teach.assignments")}
      captionHidden
      columns={columns}
      rows={assignments}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("teach.none")}>{t("teach.noneText")}</EmptyState>}
    />
  );
}

function DueAt({ assignment }: { assignment: TaughtAssignment }) {
  return <>{useSchoolTime(assignment.schoolTimeZone)(assignment.dueAt)}</>;
}
