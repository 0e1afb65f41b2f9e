import { type Column, DataTable } from "~/ui/data-table";
import { Fold } from "~/ui/fold";
import { useTranslation } from "~/web/translation";
import type { ModerationBoard } from "../queries/get-moderation-board.server";

interface Pair {
  readonly id: string;
  readonly authorName: string;
  readonly reviewerName: string;
  readonly state: ModerationBoard["works"][number]["reviews"][number]["state"];
  readonly percent: number | null;
}

/** Who reviews whom: for instructors alone. */
export function ReviewGraph({ works }: { works: ModerationBoard["works"] }) {
  const { t } = useTranslation(["peer-review", "common"]);
  const pairs: Pair[] = works.flatMap(({ authorName, reviews }) =>
    reviews.map((review) => ({ ...review, authorName })),
  );
  if (pairs.length === 0) return null;
  const columns: Column<Pair>[] = [
    { key: "work", header: t("board.work"), rowHeader: true, cell: ({ authorName }) => authorName },
    {
      key: "reviewer",
      header: t("board.reviewer"),
      cell: ({ reviewerName }) => reviewerName || t("common:person.left"),
    },
    { key: "state", header: t("board.state"), cell: ({ state }) => t(`state.${state}`) },
    { key: "percent", header: t("board.percent"), numeric: true, cell: ({ percent }) => percent ?? "–" },
  ];
  return (
    <Fold summary={t("board.graph")}>
      <DataTable caption={t("board.graphIntro")} columns={columns} rows={pairs} rowKey={({ id }) => id} />
    </Fold>
  );
}
