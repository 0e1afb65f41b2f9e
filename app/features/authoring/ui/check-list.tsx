import { Button } from "~/ui/button";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Tag } from "~/ui/tag";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { DraftReview } from "../queries/get-review.server";

/** What has to be seen to before a text is published: what stands in the way first, each in a sentence. */
export function CheckList({ review: { items, weight, version } }: { review: DraftReview }) {
  const { t } = useTranslation("authoring");
  const { locale } = usePageContext();
  const size = (bytes: number) =>
    new Intl.NumberFormat(locale, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 }).format(
      bytes / 1_000,
    );
  const isReady = !items.some(({ level }) => level === "blocking");
  return (
    <div className="stack">
      {isReady && <p>{t("review.ready")}</p>}
      {items.length > 0 && (
        <RuleList label={t("review.checks")}>
          {items.map(({ level, code, what }) => (
            <RuleItem
              key={`${code} ${what ?? ""}`}
              action={code === "quiz-needed" && <QuizLeft quiz={what ?? ""} version={version} />}
            >
              <p>
                <Tag tone={level === "blocking" ? "bad" : "plain"}>
                  {t(level === "blocking" ? "review.blocking" : "review.advice")}
                </Tag>{" "}
                {t(`check.${code}`, { what: what ?? "" })}
              </p>
            </RuleItem>
          ))}
        </RuleList>
      )}
      <p className="small muted">
        {t("review.weight", { html: size(weight.html), pictures: size(weight.pictures) })}
      </p>
    </div>
  );
}

/** A quiz has left the text: back with it, or out of the text alone. */
function QuizLeft({ quiz, version }: { quiz: string; version: number }) {
  const { t } = useTranslation("authoring");
  return (
    <form method="post">
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="quiz" value={quiz} />
      <Button small name="intent" value="keep-quiz">
        {t("review.keepQuiz")}
      </Button>{" "}
      <Button small name="intent" value="hide-quiz">
        {t("review.hideQuiz")}
      </Button>
    </form>
  );
}
