import { formatMoment } from "~/shared/dates";
import { Button, ButtonLink } from "~/ui/button";
import { DataTable } from "~/ui/data-table";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { LessonHistory } from "../queries/get-lesson-history.server";

/** The way to a draft: the one that is under way, or a new one. */
export function BeginWriting({ history }: { history: LessonHistory }) {
  const { t } = useTranslation("authoring");
  if (history.draft)
    return (
      <ButtonLink variant="primary" href={`/teach/drafts/${history.draft.id}`}>
        {t("lesson.goOn")}
      </ButtonLink>
    );
  return (
    <form method="post">
      <Button variant="primary" name="intent" value="start">
        {t("lesson.start")}
      </Button>
    </form>
  );
}

/** What readers had and have, newest first; each can be begun from again. */
export function PublishedTexts({ history }: { history: LessonHistory }) {
  const { t } = useTranslation("authoring");
  const reader = usePageContext();
  const { revisions, draft, archived } = history;
  return (
    <DataTable
      caption={t("lesson.published")}
      captionHidden
      rows={revisions}
      rowKey={({ id }) => id}
      empty={<p>{t("lesson.none")}</p>}
      columns={[
        {
          key: "when",
          header: t("lesson.when"),
          rowHeader: true,
          cell: ({ publishedAt }) => formatMoment(publishedAt, reader),
        },
        { key: "what", header: t("lesson.what"), cell: ({ changeKind }) => t(`lesson.${changeKind}`) },
        {
          key: "who",
          header: t("lesson.who"),
          cell: ({ origin, writer, reviewer }) =>
            writer && reviewer
              ? t("lesson.people", { writer, reviewer })
              : origin === "files"
                ? t("lesson.fromFiles")
                : null,
        },
        {
          key: "act",
          header: t("lesson.act"),
          headerHidden: true,
          cell: ({ id, isCurrent }) =>
            isCurrent ? (
              !archived && t("lesson.current")
            ) : draft || archived ? null : (
              <form method="post">
                <input type="hidden" name="revisionId" value={id} />
                <Button small name="intent" value="restore">
                  {t("lesson.restore")}
                </Button>
              </form>
            ),
        },
      ]}
    />
  );
}

/** What was kept beside drafts: nothing that was written is thrown away. */
export function KeptTexts({ history: { kept } }: { history: LessonHistory }) {
  const { t } = useTranslation("authoring");
  const reader = usePageContext();
  if (kept.length === 0) return null;
  return (
    <Section heading={t("lesson.kept")} intro={t("lesson.keptText")}>
      <DataTable
        caption={t("lesson.kept")}
        captionHidden
        rows={kept}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "when",
            header: t("lesson.when"),
            rowHeader: true,
            cell: ({ writtenAt }) => formatMoment(writtenAt, reader),
          },
          { key: "who", header: t("outline.by"), cell: ({ writer }) => writer },
          { key: "why", header: t("lesson.why"), cell: ({ reason }) => t(`lesson.${reason}`) },
          {
            key: "act",
            header: t("lesson.act"),
            headerHidden: true,
            cell: ({ id, draftId }) => (
              <a href={`/teach/drafts/${draftId}/versions/${id}`}>{t("lesson.compare")}</a>
            ),
          },
        ]}
      />
    </Section>
  );
}
