import type { RoleName } from "~/shared/actor";
import { formatDay } from "~/shared/dates";
import { Button } from "~/ui/button";
import { type Column, DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { FormActions } from "~/ui/form-actions";
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

interface InvitationsTableProps {
  readonly invitations: readonly ListedInvitation[];
  /** Somebody asked to take back and ticked none. */
  readonly noneChosen: boolean;
}

/** Who was invited to what, and what became of it; open ones can be ticked and taken back. */
export function InvitationsTable({ invitations, noneChosen }: InvitationsTableProps) {
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
      header: t("invitations.choose"),
      cell: (invitation) =>
        invitation.state === "open" && (
          <input
            type="checkbox"
            name="invitationId"
            value={invitation.id}
            aria-label={t("invitations.revokeOne", { whom: whom(invitation) })}
          />
        ),
    },
  ];
  const hasOpen = invitations.some(({ state }) => state === "open");
  return (
    <form method="post">
      <DataTable
        caption={t("invitations.title")}
        captionHidden
        columns={columns}
        rows={invitations}
        rowKey={({ id }) => id}
        empty={<EmptyState level={2} title={t("invitations.none")} />}
      />
      {noneChosen && <p className="error">{t("invitations.noneChosen")}</p>}
      {hasOpen && (
        <FormActions>
          <Button small variant="danger" name="intent" value="revoke">
            {t("invitations.revoke")}
          </Button>
        </FormActions>
      )}
    </form>
  );
}
