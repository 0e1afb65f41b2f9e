import { formatDay } from "~/shared/dates";
import { type Column, DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { Tag } from "~/ui/tag";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { ApplicationsPage, ListedApplication } from "../../applications/views";
import { KosovoFootnote } from "../kosovo-footnote";
import { useCountryLabel } from "./country-label";
import { STATE_TONES } from "./state-tones";

interface ApplicationsTableProps {
  page: ApplicationsPage;
  hrefFor: (page: number) => string;
}

/** One page of applications with links to each, and to the other pages. */
export function ApplicationsTable({ page, hrefFor }: ApplicationsTableProps) {
  const { t } = useTranslation("cohorts");
  const { t: common } = useTranslation("common");
  const columns = useColumns(page);
  const { rows, total, search, from, pageCount } = page;
  if (total === 0) {
    const nobody = !(search.q || search.state || search.country);
    return (
      <EmptyState level={2} title={t(nobody ? "list.empty" : "list.none")}>
        {t(nobody ? "list.emptyText" : "list.noneText")}
      </EmptyState>
    );
  }
  return (
    <>
      <DataTable
        caption={
          pageCount > 1
            ? common("pagination.shown", { from, to: from + rows.length - 1, total })
            : t("list.caption", { count: total })
        }
        rows={rows}
        rowKey={({ number }) => `${number}`}
        columns={columns}
      />
      <Pagination
        label={common("pagination.label")}
        page={page.page}
        pageCount={pageCount}
        hrefFor={hrefFor}
        previousLabel={common("actions.previous")}
        nextLabel={common("actions.next")}
      />
      <KosovoFootnote countries={rows.map(({ country }) => country)} />
    </>
  );
}

function useColumns({ cohort }: ApplicationsPage): Column<ListedApplication>[] {
  const { t } = useTranslation("cohorts");
  const { locale } = usePageContext();
  const labelOf = useCountryLabel();
  const { slug, timeZone, seesNames, reads } = cohort;
  const name: Column<ListedApplication> = { key: "name", header: t("list.name"), cell: (row) => row.name };
  return [
    {
      key: "number",
      header: t("list.number"),
      rowHeader: true,
      cell: ({ number }) =>
        reads ? <a href={`/admin/cohorts/${slug}/applications/${number}`}>{number}</a> : number,
    },
    ...(seesNames ? [name] : []),
    { key: "country", header: t("list.country"), cell: ({ country }) => labelOf(country) },
    {
      key: "state",
      header: t("list.state"),
      cell: ({ state }) => <Tag tone={STATE_TONES[state]}>{t(`states.${state}`)}</Tag>,
    },
    {
      key: "score",
      header: t("list.score"),
      numeric: true,
      cell: ({ scorePercent }) =>
        scorePercent === null ? (
          <span className="muted">{t("list.noScore")}</span>
        ) : (
          scorePercent.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 })
        ),
    },
    {
      key: "submitted",
      header: t("list.submitted"),
      cell: ({ submittedAt }) =>
        submittedAt && <span className="nowrap">{formatDay(submittedAt, { locale, timeZone })}</span>,
    },
  ];
}
