import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { useTranslation } from "~/web/translation";
import type { WrittenCourse } from "../queries/list-written-courses.server";

/** The courses somebody writes, each with what is under way. */
export function CourseTable({ courses }: { courses: readonly WrittenCourse[] }) {
  const { t } = useTranslation("authoring");
  return (
    <DataTable
      caption={t("courses.title")}
      captionHidden
      rows={courses}
      rowKey={({ slug }) => slug}
      empty={
        <EmptyState title={t("courses.none")} level={2}>
          {t("courses.noneText")}
        </EmptyState>
      }
      columns={[
        {
          key: "title",
          header: t("outline.lesson"),
          rowHeader: true,
          cell: ({ slug, title, language }) => (
            <a href={`/teach/courses/${slug}`} lang={language}>
              {title}
            </a>
          ),
        },
        {
          key: "lessons",
          header: t("outline.lesson"),
          cell: ({ lessons }) => t("courses.lessons", { count: lessons }),
        },
        {
          key: "drafts",
          header: t("outline.state"),
          cell: ({ drafts }) => t("courses.drafts", { count: drafts }),
        },
        {
          key: "review",
          header: t("state.in_review"),
          cell: ({ inReview }) => t("courses.inReview", { count: inReview }),
        },
      ]}
    />
  );
}
