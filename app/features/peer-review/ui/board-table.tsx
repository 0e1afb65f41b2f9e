import { countryName } from "~/shared/countries";
import { type Column, DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Tag, Tags } from "~/ui/tag";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { ModerationBoard } from "../queries/get-moderation-board.server";

type BoardWork = ModerationBoard["works"][number];

const TONE = {
  "lacks-reviewers": "warm",
  "under-review": "plain",
  overdue: "warm",
  ready: "accent",
  released: "good",
} as const;

const percent = (value: number | undefined) => (value === undefined ? "–" : Math.round(value * 10) / 10);

/** Every work that was sent, with what its reviews say so far. */
export function BoardTable({ works }: { works: readonly BoardWork[] }) {
  const { t } = useTranslation("peer-review");
  const { locale } = usePageContext();
  const columns: Column<BoardWork>[] = [
    {
      key: "author",
      header: t("board.author"),
      rowHeader: true,
      cell: ({ id, authorName, title }) => (
        <>
          <a href={`/teach/submissions/${id}`}>{authorName}</a>
          <br />
          <span className="small muted">{title}</span>
        </>
      ),
    },
    {
      key: "country",
      header: t("board.country"),
      cell: ({ country }) => country && countryName(country, locale),
    },
    { key: "words", header: t("board.words"), numeric: true, cell: ({ wordCount }) => wordCount },
    {
      key: "reviews",
      header: t("board.reviews"),
      numeric: true,
      cell: ({ reviewsIn: sent, reviewsAsked: asked }) => t("teach.table.reviewsOf", { sent, asked }),
    },
    {
      key: "mean",
      header: t("board.mean"),
      numeric: true,
      cell: ({ suggestion }) => percent(suggestion?.percent),
    },
    {
      key: "spread",
      header: t("board.spread"),
      numeric: true,
      cell: ({ suggestion }) => percent(suggestion?.spread),
    },
    { key: "grade", header: t("board.grade"), numeric: true, cell: ({ grade }) => percent(grade?.percent) },
    {
      key: "state",
      header: t("board.state"),
      cell: ({ standing, isLate }) => (
        <Tags>
          <Tag tone={TONE[standing]}>{t(`board.standing.${standing}`)}</Tag>
          {isLate && <Tag tone="warm">{t("board.late")}</Tag>}
        </Tags>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("board.works")}
      captionHidden
      columns={columns}
      rows={works}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("board.none")}>{t("board.noneText")}</EmptyState>}
    />
  );
}
