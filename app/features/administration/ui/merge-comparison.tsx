import { formatDay } from "~/shared/dates";
import { Callout } from "~/ui/callout";
import { DataTable } from "~/ui/data-table";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { Holdings, MergeConflict, MergeSide } from "../domain/merge";

interface MergeComparisonProps {
  from: MergeSide;
  into: MergeSide;
  conflicts: readonly MergeConflict[];
}

interface Line {
  readonly what: string;
  readonly from: string;
  readonly into: string;
}

/** Two accounts side by side, and everything that keeps them from being one. */
export function MergeComparison({ from, into, conflicts }: MergeComparisonProps) {
  const { t } = useTranslation("administration");
  const reader = usePageContext();
  const count = (value: number) => value.toLocaleString(reader.locale);
  const lines: Line[] = [
    { what: t("merge.name"), from: from.name, into: into.name },
    { what: t("merge.address"), from: from.email, into: into.email },
    {
      what: t("merge.since"),
      from: formatDay(from.createdAt, reader),
      into: formatDay(into.createdAt, reader),
    },
    ...(Object.keys(from.holdings) as (keyof Holdings)[]).map((kind) => ({
      what: t(`merge.holdings.${kind}`),
      from: count(from.holdings[kind]),
      into: count(into.holdings[kind]),
    })),
  ];
  return (
    <Section heading={t("merge.compare")}>
      {conflicts.length > 0 && (
        <Callout tone="bad" role="alert" title={t("merge.blocked")}>
          <ul>
            {conflicts.map((conflict) => (
              <li key={conflict}>{t(`merge.conflicts.${conflict}`)}</li>
            ))}
          </ul>
        </Callout>
      )}
      <DataTable
        caption={t("merge.compare")}
        captionHidden
        columns={[
          { key: "what", header: t("merge.what"), rowHeader: true, cell: ({ what }) => what },
          {
            key: "from",
            header: t("merge.goes"),
            cell: (line) => <span className="anywhere">{line.from}</span>,
          },
          {
            key: "into",
            header: t("merge.stays"),
            cell: (line) => <span className="anywhere">{line.into}</span>,
          },
        ]}
        rows={lines}
        rowKey={({ what }) => what}
      />
    </Section>
  );
}
