import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";

const POINTS = ["seen", "practical", "statistics", "kept"] as const;

/** Who reads what of an application, and when it goes. */
export function SchoolData() {
  const { t } = useTranslation("cohorts");
  return (
    <Section heading={t("school.dataTitle")} id="data">
      <RuleList>
        {POINTS.map((point) => (
          <RuleItem key={point}>{t(`school.data.${point}`)}</RuleItem>
        ))}
      </RuleList>
      <p>
        <a href="/pages/privacy">{t("school.data.more")}</a>
      </p>
    </Section>
  );
}
