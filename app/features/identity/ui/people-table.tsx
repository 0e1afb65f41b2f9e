import type { RoleName } from "~/shared/actor";
import { formatDay } from "~/shared/dates";
import { type Column, DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Tag, Tags } from "~/ui/tag";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { useRoleName } from "./role-name";

interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly createdAt: Date;
  readonly isProtected: boolean;
  readonly standing: "active" | "unconfirmed" | "suspended" | "merged";
  readonly roles: readonly {
    readonly id: string;
    readonly role: RoleName;
    readonly place: string | null;
    readonly country: string | null;
  }[];
}

interface PeopleTableProps {
  people: readonly ListedPerson[];
  total: number;
  /** There are more than `total`. */
  more: boolean;
}

const TONE = { active: "good", unconfirmed: "warm", suspended: "bad", merged: "plain" } as const;

/** People with their roles; each name leads to the person's page. */
export function PeopleTable({ people, total, more }: PeopleTableProps) {
  const { t } = useTranslation("identity");
  const roleName = useRoleName();
  const reader = usePageContext();
  const columns: Column<ListedPerson>[] = [
    {
      key: "name",
      header: t("people.name"),
      rowHeader: true,
      cell: ({ id, name }) => <a href={`/admin/people/${id}`}>{name}</a>,
    },
    {
      key: "email",
      header: t("people.email"),
      cell: ({ email }) => <span className="anywhere">{email}</span>,
    },
    {
      key: "roles",
      header: t("people.roles"),
      cell: ({ roles }) => roles.map(roleName).join(", ") || t("people.noRole"),
    },
    {
      key: "state",
      header: t("people.state"),
      cell: ({ standing, isProtected }) => (
        <Tags>
          <Tag tone={TONE[standing]}>{t(`people.states.${standing}`)}</Tag>
          {isProtected && <Tag tone="accent">{t("people.protected")}</Tag>}
        </Tags>
      ),
    },
    {
      key: "since",
      header: t("people.since"),
      cell: ({ createdAt }) => <span className="nowrap">{formatDay(createdAt, reader)}</span>,
    },
  ];
  return (
    <DataTable
      caption={
        more
          ? t("people.captionMore", { total: total.toLocaleString(reader.locale) })
          : t("people.caption", { count: total })
      }
      columns={columns}
      rows={people}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("people.none")} />}
    />
  );
}
