import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { type Column, DataTable } from "~/ui/data-table";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import { entryPath } from "../paths";
import type { getListReport } from "../queries/get-list-report.server";

type Report = Awaited<ReturnType<typeof getListReport>>;

/** What a list would add, what it repeats and what could not be read; nothing is written before the button. */
export function ListReportView({ report }: { report: Report }) {
  const { t } = useTranslation("library");
  const { counts, isTaken } = report;
  if (isTaken) return <Callout tone="good" title={t("import.taken")} />;
  return (
    <>
      <Section heading={t("import.reportTitle")} first>
        <ul>
          <li>{t("import.ready", { count: counts.ready })}</li>
          {counts.known > 0 && <li>{t("import.known", { count: counts.known })}</li>}
          {counts.broken > 0 && <li>{t("import.broken", { count: counts.broken })}</li>}
        </ul>
        <p className="muted">{t(counts.ready > 0 ? "import.nothingWritten" : "import.nothingNew")}</p>
        {counts.ready > 0 && (
          <form method="post">
            <FormActions>
              <Button variant="primary" name="intent" value="take">
                {t("import.take", { count: counts.ready })}
              </Button>
            </FormActions>
          </form>
        )}
      </Section>
      <Broken report={report} />
      <Known report={report} />
      <Ready report={report} />
    </>
  );
}

interface PartProps<Row> {
  heading: string;
  rows: readonly Row[];
  total: number;
  columns: readonly Column<Row>[];
}

function Part<Row extends { line: number }>({ heading, rows, total, columns }: PartProps<Row>) {
  const { t } = useTranslation("library");
  if (rows.length === 0) return null;
  return (
    <Section heading={heading}>
      {total > rows.length && <p className="muted">{t("import.listed", { count: rows.length })}</p>}
      <DataTable
        caption={heading}
        captionHidden
        rows={rows}
        rowKey={({ line }) => String(line)}
        columns={[
          { key: "line", header: t("import.line"), numeric: true, cell: ({ line }) => line },
          ...columns,
        ]}
      />
    </Section>
  );
}

function Broken({ report: { broken, counts } }: { report: Report }) {
  const { t } = useTranslation("library");
  return (
    <Part
      heading={t("import.brokenTitle")}
      rows={broken}
      total={counts.broken}
      columns={[
        {
          key: "reason",
          header: t("import.reason"),
          rowHeader: true,
          cell: ({ code, what }) => <span className="anywhere">{t(`problems.${code}`, { what })}</span>,
        },
      ]}
    />
  );
}

function Known({ report: { known, counts } }: { report: Report }) {
  const { t } = useTranslation("library");
  return (
    <Part
      heading={t("import.knownTitle")}
      rows={known}
      total={counts.known}
      columns={[
        { key: "title", header: t("import.entry"), rowHeader: true, cell: ({ title }) => title },
        { key: "by", header: t("import.because"), cell: ({ by }) => t(`import.sameAs.${by}`) },
        {
          key: "slug",
          header: t("import.stands"),
          cell: ({ slug }) => (slug ? <a href={entryPath(slug)}>{slug}</a> : t("import.inFile")),
        },
      ]}
    />
  );
}

function Ready({ report: { ready, counts } }: { report: Report }) {
  const { t } = useTranslation("library");
  return (
    <Part
      heading={t("import.readyTitle")}
      rows={ready}
      total={counts.ready}
      columns={[
        { key: "title", header: t("import.entry"), rowHeader: true, cell: ({ title }) => title },
        { key: "year", header: t("entry.year"), numeric: true, cell: ({ year }) => year },
      ]}
    />
  );
}
