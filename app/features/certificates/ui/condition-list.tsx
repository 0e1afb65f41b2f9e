import { Icon } from "~/ui/icon";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { CertificateConditions, NamedCondition } from "../queries/get-certificate-conditions.server";

interface ConditionListProps {
  standing: CertificateConditions;
}

/** What the certificate of one school asks for, what is there and what is missing, in words. */
export function ConditionList({ standing }: ConditionListProps) {
  const { t } = useTranslation("certificates");
  const missing = standing.conditions.filter(({ met }) => !met).length;
  return (
    <Section
      heading={t("conditions.title", { programme: standing.programme })}
      intro={standing.met ? t("conditions.met") : t("conditions.missing", { count: missing })}
    >
      <ul className="conds">
        {standing.conditions.map((condition) => (
          <li key={`${condition.kind} ${condition.key}`}>
            <Icon name={condition.met ? "done" : "clock"} />
            <span>
              <span className="vh">{t(condition.met ? "conditions.done" : "conditions.open")}: </span>
              <ConditionText condition={condition} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ConditionText({ condition }: { condition: NamedCondition }) {
  const { t } = useTranslation("certificates");
  // Two digits only where a missing hundredth decides; what is passed reads as in the list of grades.
  const maximumFractionDigits = condition.met ? 1 : 2;
  const { format } = new Intl.NumberFormat(usePageContext().locale, { maximumFractionDigits });
  const { kind, key, met } = condition;
  if (kind === "reviews")
    return <>{t("conditions.reviews", { have: condition.have ?? 0, count: condition.need ?? 0 })}</>;
  const title = condition.title ?? t("conditions.untitled", { key });
  const need = format(condition.need ?? 0);
  if (condition.have === null) return <>{t(`conditions.${kind}None`, { title, need })}</>;
  const have = format(condition.have);
  if (met) return <>{t(`conditions.${kind}Met`, { title, have })}</>;
  if (kind === "quiz") return <>{t("conditions.quizFailed", { title, have, need })}</>;
  const isGap = condition.have >= (condition.need ?? 0);
  return <>{t(isGap ? "conditions.assignmentGap" : "conditions.assignmentLow", { title, have, need })}</>;
}
