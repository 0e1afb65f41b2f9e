import { formatMoment } from "~/shared/dates";
import { GradeLine } from "~/ui/grade-line";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { Tag } from "~/ui/tag";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { attemptResultPath } from "../paths";
import type { PastAttempt } from "../queries/get-quiz-start.server";

/** How it went so far, the newest first. Draws nothing before the first result. */
export function PastAttempts({
  attempts,
  passPercent,
}: {
  attempts: readonly PastAttempt[];
  passPercent: number;
}) {
  const { t } = useTranslation("quizzes");
  const reader = usePageContext();
  if (attempts.length === 0) return null;
  return (
    <Section heading={t("start.results")}>
      <RuleList>
        {attempts.map(({ id, number, submittedAt, percent, passed }) => (
          <RuleItem key={id} action={<a href={attemptResultPath(id)}>{t("start.look")}</a>}>
            <p>
              {t("start.attempt", { number, moment: formatMoment(submittedAt, reader) })}{" "}
              <Tag tone={passed ? "good" : "warm"}>{t(passed ? "passed" : "notPassed")}</Tag>
            </p>
            <p className="num">{t("start.score", { percent })}</p>
            <GradeLine
              label={t("result.line", { percent, pass: passPercent })}
              percent={percent}
              passPercent={passPercent}
            />
          </RuleItem>
        ))}
      </RuleList>
    </Section>
  );
}
