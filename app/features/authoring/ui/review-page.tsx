import type { SubmissionResult } from "@conform-to/react";
import { countChanges } from "~/shared/block-diff";
import { formatMoment } from "~/shared/dates";
import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { PlainText } from "~/ui/plain-text";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { DraftReview } from "../queries/get-review.server";
import { CheckList } from "./check-list";
import { DiffView } from "./diff-view";
import { ReviewActs } from "./review-acts";

interface ReviewPageProps {
  review: DraftReview;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Everything a second person decides by, then what they may decide. */
export function ReviewPage({ review, lastResult }: ReviewPageProps) {
  const { t } = useTranslation("authoring");
  return (
    <>
      {review.isBaseChanged && <BaseChanged version={review.version} />}
      <Section heading={t("review.changes")} first>
        <Changes review={review} />
      </Section>
      <Section heading={t("review.checks")}>
        <CheckList review={review} />
      </Section>
      <Section heading={t("review.said")}>
        <Said comments={review.comments} />
        <ReviewActs review={review} lastResult={lastResult} />
      </Section>
    </>
  );
}

function BaseChanged({ version }: { version: number }) {
  const { t } = useTranslation("authoring");
  return (
    <Callout tone="warm" title={t("review.baseChanged")}>
      <p>{t("review.baseChangedText")}</p>
      <form method="post">
        <input type="hidden" name="version" value={version} />
        <Button small name="intent" value="accept-base">
          {t("review.acceptBase")}
        </Button>
      </form>
    </Callout>
  );
}

function Changes({ review: { front, blocks, isFirst, language } }: { review: DraftReview }) {
  const { t } = useTranslation("authoring");
  const counts = countChanges([...front, ...blocks]);
  const isNothing = counts.added + counts.removed + counts.changed === 0;
  if (isNothing) return <p>{t("review.nothing")}</p>;
  return (
    <div className="stack">
      <p>{isFirst ? t("review.first") : t("review.counts", counts)}</p>
      <h3 className="h-s">{t("review.around")}</h3>
      <DiffView changes={front} lang={language} />
      <h3 className="h-s">{t("review.text")}</h3>
      <DiffView changes={blocks} lang={language} />
    </div>
  );
}

function Said({ comments }: Pick<DraftReview, "comments">) {
  const { t } = useTranslation("authoring");
  const reader = usePageContext();
  if (comments.length === 0) return <p className="muted">{t("review.saidNothing")}</p>;
  return (
    <RuleList label={t("review.said")}>
      {comments.map(({ id, author, verdict, body, writtenAt }) => (
        <RuleItem key={id}>
          <p className="small muted">
            {author} {t(`verdict.${verdict}`)} · {formatMoment(writtenAt, reader)}
          </p>
          <PlainText text={body} />
        </RuleItem>
      ))}
    </RuleList>
  );
}
