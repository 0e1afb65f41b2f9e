// biome-ignore-all lint/a11y/noRedundantRoles: display:block makes some browsers forget what a table is
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names the row; becomes the title of its card on phones. One per table. */
  rowHeader?: boolean;
  numeric?: boolean;
  /** Keep the header for assistive technology only, as over a column of buttons. */
  headerHidden?: boolean;
}

interface DataTableProps<Row> {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** "picked" tints a row, "cut" draws the line below it. */
  rowClass?: (row: Row) => "picked" | "cut" | undefined;
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode;
  /** Keep columns on phones too, for small tables of numbers. */
  compact?: boolean;
  /** "cand" for the balance board, "tt-grid" for a timetable. */
  className?: string;
}

/**
 * A table that becomes a list of blocks below 48rem. The ARIA roles repeat what the elements say because some browsers
 * forget a table's meaning once it is displayed as blocks.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, rowClass, empty, compact, className } = props;
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <table className={classNames("t", compact ? "mx" : "cards", className)} role="table">
      <caption className={classNames(captionHidden && "vh")}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, header, numeric, headerHidden }) => (
            <th key={key} scope="col" role="columnheader" className={classNames(numeric && "n")}>
              {headerHidden ? <span className="vh">{header}</span> : header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" className={rowClass?.(row)}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { header, cell, rowHeader, numeric, headerHidden } = column;
  const className = classNames(numeric && "n");
  if (rowHeader) {
    return (
      <th scope="row" role="rowheader" className={className}>
        {cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" className={className} data-l={headerHidden ? "" : header}>
      {cell(row)}
    </td>
  );
}
