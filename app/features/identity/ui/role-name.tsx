import type { RoleName as Role } from "~/shared/actor";
import { countryName } from "~/shared/countries";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface NamedRole {
  readonly role: Role;
  /** Title of the course or school it is limited to; null: the whole site. */
  readonly place: string | null;
  /** Country within the school; null: every country. */
  readonly country: string | null;
}

/** "Organiser", "Organiser: Summer school 2027" where the role holds only there, or with a country after it. */
export function useRoleName(): (role: NamedRole) => string {
  const { t } = useTranslation("identity");
  const { locale } = usePageContext();
  return ({ role, place, country }) => {
    const word = t(`roles.${role}`);
    if (!place) return word;
    if (!country) return t("roles.at", { role: word, place });
    return t("roles.inCountry", { role: word, place, country: countryName(country, locale) });
  };
}
