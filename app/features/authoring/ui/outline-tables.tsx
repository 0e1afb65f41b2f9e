import { DataTable } from "~/ui/data-table";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import type { WrittenLesson, WrittenOutline } from "../queries/list-written-courses.server";
import { StateTag } from "./state-tag";

/** The modules of a course with their lessons, as their writers see them. */
export function OutlineTables({ outline }: { outline: WrittenOutline }) {
  return (
    <>
      {outline.modules.map((module, index) => (
        <Section key={module.id} heading={`${module.number}. ${module.title}`} first={index === 0}>
          <LessonTable module={module.title} lessons={module.lessons} />
        </Section>
      ))}
    </>
  );
}

function LessonTable({ module, lessons }: { module: string; lessons: readonly WrittenLesson[] }) {
  const { t } = useTranslation("authoring");
  return (
    <DataTable
      caption={t("outline.caption", { module })}
      captionHidden
      rows={lessons}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "title",
          header: t("outline.lesson"),
          rowHeader: true,
          cell: ({ id, number, title }) => (
            <a href={`/teach/lessons/${id}`}>
              {number} {title}
            </a>
          ),
        },
        {
          key: "published",
          header: t("outline.forReaders"),
          cell: ({ forReaders }) => t(`outline.${forReaders}`),
        },
        {
          key: "state",
          header: t("outline.state"),
          cell: ({ draft }) =>
            draft && (
              <a href={`/teach/drafts/${draft.id}`}>
                <StateTag state={draft.state} />
              </a>
            ),
        },
        { key: "by", header: t("outline.by"), cell: ({ draft }) => draft?.editor },
      ]}
    />
  );
}
