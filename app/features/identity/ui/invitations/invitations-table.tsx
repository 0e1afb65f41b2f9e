import type { RoleName } from "~/shared/actor";
import { formatDay } from "~/shared/dates";
import { Button } from "~/ui/button";
import { type Column, DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Tag } from "~/ui/tag";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { InvitationState } from "../../invitations/domain/invitation-state";
import { useRoleName } from "../role-name";

interface ListedInvitation {
  readonly id: string;
  readonly email: string | null;
  readonly gives: {
    readonly role: RoleName;
    readonly place: string | null;
    readonly country: string | null;
  } | null;
  readonly expiresAt: Date;
  readonly state: InvitationState;
  readonly invitedBy: string | null;
}

const TONE = { open: "warm", accepted: "good", revoked: "plain", expired: "plain" } as const;

/** Who was invited to what, and what became of it; open ones can be taken back. */
export function InvitationsTable({ invitations }: { invitations: readonly ListedInvitation[] }) {
  const { t } = useTranslation("identity");
  const roleName = useRoleName();
  const reader = usePageContext();
  const whom = ({ email }: ListedInvitation) => email ?? t("invitations.whoever");
  const columns: Column<ListedInvitation>[] = [
    { key: "email", header: t("invitations.whom"), rowHeader: true, cell: whom },
    {
      key: "role",
      header: t("person.role"),
      cell: ({ gives }) => (gives ? roleName(gives) : t("invitations.noRole")),
    },
    { key: "by", header: t("invitations.by"), cell: ({ invitedBy }) => invitedBy },
    {
      key: "state",
      header: t("people.state"),
      cell: ({ state }) => <Tag tone={TONE[state]}>{t(`invitations.states.${state}`)}</Tag>,
    },
    {
      key: "until",
      header: t("invitations.until"),
      cell: ({ expiresAt }) => <span className="nowrap">{formatDay(expiresAt, reader)}</span>,
    },
    {
      key: "act",
      header: t("invitations.revoke"),
      headerHidden: true,
      cell: (invitation) =>
        invitation.state === "open" && (
          <form method="post">
            <input type="hidden" name="invitationId" value={invitation.id} />
            <Button
              small
              variant="danger"
              name="intent"
              value="revoke"
              aria-label={t("invitations.revokeOne", { whom: whom(invitation) })}
            >
              {t("invitations.revoke")}
            </Button>
          </form>
        ),
    },
  ];
  return (
    <DataTable
      caption={t("invitations.title")}
      captionHidden
      columns={columns}
      rows={invitations}
      rowKey={({ id }) => id}
      empty={<EmptyState level={2} title={t("invitations.none")} />}
    />
  );
}
