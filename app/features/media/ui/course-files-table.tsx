import { formatDay } from "~/shared/dates";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { CourseFile } from "../queries/list-course-files.server";

interface CourseFilesTableProps {
  files: readonly CourseFile[];
}

/** The files of a course with what an author needs of each: how it looks, what to write, whether it is shown. */
export function CourseFilesTable({ files }: CourseFilesTableProps) {
  const { t } = useTranslation("media");
  const reader = usePageContext();
  const nameOf = ({ name }: { name: string }) => name || t("list.unnamed");
  return (
    <DataTable
      caption={t("list.heading")}
      captionHidden
      className="files"
      rows={files}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("list.none")}>{t("list.noneText")}</EmptyState>}
      columns={[
        {
          key: "name",
          header: t("list.name"),
          rowHeader: true,
          cell: (file) => (
            <a className="file" href={file.address}>
              <Preview file={file} />
              <span className="anywhere">{nameOf(file)}</span>
            </a>
          ),
        },
        { key: "size", header: t("list.size"), cell: (file) => <Size file={file} /> },
        { key: "paste", header: t("list.paste"), cell: (file) => <Paste file={file} /> },
        {
          key: "added",
          header: t("list.added"),
          cell: ({ addedAt }) => <span className="nowrap">{formatDay(addedAt, reader)}</span>,
        },
        {
          key: "state",
          header: t("list.state"),
          cell: (file) =>
            file.isUsed ? (
              t("list.used")
            ) : (
              <>
                {t("list.unused")}{" "}
                <a
                  href={`/teach/files/${file.id}/remove`}
                  aria-label={t("list.removeNamed", { name: nameOf(file) })}
                >
                  {t("list.remove")}
                </a>
              </>
            ),
        },
      ]}
    />
  );
}

type Shown = Pick<CourseFile, "id" | "kind" | "address" | "width" | "height" | "bytes">;

/** The words beside it say what it is called; what it shows nobody has said yet. */
function Preview({ file: { kind, address, width, height } }: { file: Shown }) {
  if (kind !== "picture" || !width || !height) return null;
  return <img src={address} alt="" width={width} height={height} loading="lazy" decoding="async" />;
}

function Size({ file: { width, height, bytes } }: { file: Shown }) {
  const { t } = useTranslation("media");
  const kilobytes = Math.ceil(bytes / 1024);
  return (
    <span className="num">
      {width && height ? t("pixels", { width, height, kilobytes }) : t("kilobytes", { kilobytes })}
    </span>
  );
}

/** The line of a lesson's Markdown that shows a picture; of other files their address. */
function Paste({ file: { id, kind, address } }: { file: Shown }) {
  return <code className="anywhere">{kind === "picture" ? `::image[]{file=${id} alt=""}` : address}</code>;
}
