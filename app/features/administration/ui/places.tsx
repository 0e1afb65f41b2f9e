import { may, type Permission } from "~/features/identity";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

/** The parts of the house, each with who may enter. */
const PLACES = [
  { key: "people", href: "/admin/people", for: "administer" },
  { key: "invitations", href: "/admin/people/invitations", for: "organise" },
  { key: "cohorts", href: "/admin/cohorts", for: "list-applications" },
  { key: "teach", href: "/teach", for: "teach" },
  { key: "settings", href: "/admin/settings", for: "administer" },
  { key: "jobs", href: "/admin/jobs", for: "administer" },
  { key: "mail", href: "/admin/mail", for: "administer" },
  { key: "health", href: "/admin/health", for: "administer" },
  { key: "audit", href: "/admin/audit", for: "audit" },
  { key: "privacy", href: "/admin/privacy", for: "administer" },
] as const satisfies readonly { key: string; href: string; for: Permission }[];

/** Where an administrator, an organiser or an auditor may go: to everybody their own. */
export function Places({ first }: { first: boolean }) {
  const { t } = useTranslation("administration");
  const { actor } = usePageContext();
  const open = PLACES.filter((place) => may(actor, place.for));
  return (
    <Section first={first} heading={t("home.places")} headingHidden>
      <RuleList label={t("home.places")}>
        {open.map(({ key, href }) => (
          <RuleItem key={key}>
            <a href={href}>{t(`places.${key}`)}</a>
            <p className="small muted">{t(`places.${key}Text`)}</p>
          </RuleItem>
        ))}
      </RuleList>
    </Section>
  );
}
