import type { RoleName } from "~/shared/actor";
import { Button } from "~/ui/button";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { useTranslation } from "~/web/translation";
import { useRoleName } from "./role-name";

interface RoleListProps {
  roles: readonly {
    readonly id: string;
    readonly role: RoleName;
    readonly place: string | null;
    readonly country: string | null;
  }[];
}

/** The roles a person has, each with the button that takes it away. */
export function RoleList({ roles }: RoleListProps) {
  const { t } = useTranslation("identity");
  const roleName = useRoleName();
  if (roles.length === 0) return <p>{t("person.none")}</p>;
  return (
    <RuleList label={t("person.roles")}>
      {roles.map((role) => (
        <RuleItem
          key={role.id}
          action={
            <form method="post">
              <input type="hidden" name="grantId" value={role.id} />
              <Button
                small
                variant="danger"
                name="intent"
                value="revoke-role"
                aria-label={t("person.takeOne", { role: roleName(role) })}
              >
                {t("person.take")}
              </Button>
            </form>
          }
        >
          {roleName(role)}
        </RuleItem>
      ))}
    </RuleList>
  );
}
