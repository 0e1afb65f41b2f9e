import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import type { OrganiserDay } from "../../applications/views";

/** The way to each cohort's roster; nothing for whoever may look up none. */
export function RosterLinks({ rosters }: Pick<OrganiserDay, "rosters">) {
  const { t } = useTranslation("cohorts");
  if (rosters.length === 0) return null;
  return (
    <Section heading={t("roster.linksTitle")}>
      <RuleList label={t("roster.linksTitle")}>
        {rosters.map(({ slug, title }) => (
          <RuleItem key={slug}>
            <a href={`/admin/cohorts/${slug}/roster`}>{title}</a>
          </RuleItem>
        ))}
      </RuleList>
    </Section>
  );
}
