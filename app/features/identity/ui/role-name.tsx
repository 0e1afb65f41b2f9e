import type { RoleName as Role } from "~/shared/actor";
import { useTranslation } from "~/web/translation";

interface NamedRole {
  readonly role: Role;
  /** Title of the course or school it is limited to; null: the whole site. */
  readonly place: string | null;
}

/** "Organiser", or "Organiser: Summer school 2027" where the role holds only there. */
export function useRoleName(): (role: NamedRole) => string {
  const { t } = useTranslation("identity");
  return ({ role, place }) => {
    const word = t(`roles.${role}`);
    return place ? t("roles.at", { role: word, place }) : word;
  };
}
