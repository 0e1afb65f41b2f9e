import { DataTable } from "~/ui/data-table";
import { useTranslation } from "~/web/translation";
import type { ActivityInWords } from "../queries/get-record.server";
import { HowLong } from "./how-long";

interface KeptTableProps {
  caption: string;
  activities: readonly ActivityInWords[];
}

/** What is kept about the reader, why and for how long, in the words of the registry. */
export function KeptTable({ caption, activities }: KeptTableProps) {
  const { t } = useTranslation("privacy");
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={activities}
      rowKey={({ purpose }) => purpose}
      columns={[
        { key: "what", header: t("myData.what"), rowHeader: true, cell: ({ title }) => title },
        { key: "why", header: t("myData.why"), cell: ({ why }) => why },
        { key: "howLong", header: t("myData.howLong"), cell: ({ kept }) => <HowLong kept={kept} /> },
      ]}
    />
  );
}
