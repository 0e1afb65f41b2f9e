import { formatMoment } from "~/shared/dates";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";

interface NameViewsProps {
  views: readonly {
    readonly id: string;
    readonly role: string;
    readonly reason: string;
    readonly at: Date;
  }[];
}

/** Who opened the true name: when, as what, and why. */
export function NameViews({ views }: NameViewsProps) {
  const { t } = useTranslation(["protection", "identity"]);
  const { locale, timeZone } = usePageContext();
  return (
    <Section heading={t("views.heading")} intro={t("views.intro")}>
      {views.length === 0 && <p className="muted">{t("views.none")}</p>}
      <RuleList>
        {views.map(({ id, role, reason, at }) => (
          <RuleItem key={id}>
            <p>
              <strong>
                {t("views.line", {
                  when: formatMoment(at, { locale, timeZone }),
                  role: t(`identity:roles.${role as "organiser"}`),
                })}
              </strong>
            </p>
            <p className="plain-text">{reason}</p>
          </RuleItem>
        ))}
      </RuleList>
    </Section>
  );
}
