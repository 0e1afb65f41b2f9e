import { formatMoment } from "~/shared/dates";
import { GradeLine } from "~/ui/grade-line";
import { Tag } from "~/ui/tag";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { AttemptResult } from "../../queries/keys/get-result.server";

/** Passed or not, on the line and in words, with the receipt. */
export function ResultSummary({ result }: { result: AttemptResult }) {
  const { t } = useTranslation("quizzes");
  const reader = usePageContext();
  const { percent, passPercent, passed, bestPercent, submittedAt, receipt } = result;
  return (
    <div className="stack">
      <Tag tone={passed ? "good" : "warm"} icon={passed ? "check" : undefined}>
        {t(passed ? "passed" : "notPassed")}
      </Tag>
      <GradeLine
        label={t("result.line", { percent, pass: passPercent })}
        percent={percent}
        passPercent={passPercent}
        passLabel={t("result.passMark", { pass: passPercent })}
      />
      {bestPercent > percent && <p>{t("result.best", { percent: bestPercent })}</p>}
      <p className="small muted">
        {t("result.receipt", { moment: formatMoment(submittedAt, reader), code: receipt })}
      </p>
    </div>
  );
}
