import type { RoleName } from "~/shared/actor";
import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { type Column, DataTable } from "~/ui/data-table";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { Tag } from "~/ui/tag";
import { useTranslation } from "~/web/translation";

interface Row {
  readonly line: number;
  readonly email: string;
  readonly role: RoleName | null;
  readonly verdict:
    | "invite"
    | "invited-already"
    | "bad-address"
    | "bad-role"
    | "bad-place"
    | "not-yours-to-give"
    | "twice";
}

/** A list that was looked through; nothing happened yet. */
export interface ListReport {
  readonly problem: "empty" | "no-email-column" | "column-twice" | "too-many" | "broken" | null;
  readonly ignored: readonly string[];
  readonly rows: readonly Row[];
  readonly list: string;
  readonly days: number;
}

const TONE = { invite: "good", "invited-already": "plain" } as const;
const isBad = ({ verdict }: Row) => !(verdict in TONE);

/** What a list comes to, row by row, what is wrong first, and the button that does it. */
export function ListReportSection({ problem, ignored, rows, list, days }: ListReport) {
  const { t } = useTranslation("identity");
  const bad = rows.filter(isBad);
  const count = rows.filter(({ verdict }) => verdict === "invite").length;
  if (problem)
    return (
      <Callout tone="bad" role="alert" title={t("list.notTaken")}>
        {t(`list.problems.${problem}`)}
      </Callout>
    );
  return (
    <Section heading={t("list.report")} intro={t("list.reportIntro")} first>
      <div className="stack">
        {ignored.length > 0 && <p>{t("list.ignored", { columns: ignored.join(", ") })}</p>}
        {bad.length > 0 ? (
          <Callout tone="bad" role="alert" title={t("list.bad", { count: bad.length })}>
            {t("list.badText")}
          </Callout>
        ) : (
          <form method="post">
            <input type="hidden" name="list" value={list} />
            <input type="hidden" name="days" value={days} />
            <p>{t("list.willInvite", { count })}</p>
            <FormActions>
              <Button variant="primary" name="intent" value="invite" disabled={count === 0}>
                {t("list.invite")}
              </Button>
            </FormActions>
          </form>
        )}
        <RowsTable rows={[...bad, ...rows.filter((row) => !isBad(row))]} />
      </div>
    </Section>
  );
}

function RowsTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation("identity");
  const columns: Column<Row>[] = [
    { key: "line", header: t("list.line"), numeric: true, cell: ({ line }) => line },
    {
      key: "email",
      header: t("people.email"),
      rowHeader: true,
      cell: ({ email }) => <span className="anywhere">{email.slice(0, 254)}</span>,
    },
    {
      key: "role",
      header: t("people.role"),
      cell: ({ role, verdict }) =>
        verdict === "bad-role" ? "–" : role ? t(`roles.${role}`) : t("people.noRole"),
    },
    {
      key: "verdict",
      header: t("list.verdict"),
      cell: ({ verdict }) => (
        <Tag tone={verdict in TONE ? TONE[verdict as keyof typeof TONE] : "bad"}>
          {t(`list.verdicts.${verdict}`)}
        </Tag>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("list.caption", { count: rows.length })}
      columns={columns}
      rows={rows}
      rowKey={({ line }) => String(line)}
    />
  );
}
