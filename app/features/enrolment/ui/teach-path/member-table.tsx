import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { useTranslation } from "~/web/translation";
import type { MemberList } from "../../path/queries/list-members.server";
import { memberPath } from "../../paths";

interface MemberTableProps {
  courseSlug: string;
  list: MemberList;
}

/** Those who take a course, and how far they are. */
export function MemberTable({ courseSlug, list: { members, modules } }: MemberTableProps) {
  const { t } = useTranslation("enrolment");
  return (
    <DataTable
      caption={t("teach.peopleTitle")}
      captionHidden
      rows={members}
      rowKey={({ enrolmentId }) => enrolmentId}
      empty={<EmptyState title={t("teach.nobodyFound")}>{t("teach.nobodyFoundText")}</EmptyState>}
      columns={[
        {
          key: "name",
          header: t("teach.name"),
          rowHeader: true,
          cell: ({ enrolmentId, name }) => <a href={memberPath(courseSlug, enrolmentId)}>{name}</a>,
        },
        {
          key: "school",
          header: t("teach.school"),
          cell: ({ cohortTitle }) => cohortTitle ?? t("teach.alone"),
        },
        { key: "group", header: t("teach.group"), cell: ({ groupName }) => groupName ?? t("teach.noGroup") },
        {
          key: "completed",
          header: t("teach.completed"),
          cell: ({ completed }) => t("teach.completedOf", { done: completed, count: modules }),
        },
      ]}
    />
  );
}
