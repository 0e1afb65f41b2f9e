import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";
import type { ModerationBoard } from "../queries/get-moderation-board.server";

/** What an instructor may do with an assignment as a whole, each act with what it will do. */
export function BoardActs({ board }: { board: ModerationBoard }) {
  const { t } = useTranslation("peer-review");
  return (
    <form method="post">
      <RuleList>
        <RuleItem
          action={
            <Button name="intent" value="allocate">
              {t("board.allocate")}
            </Button>
          }
        >
          <p>{t("board.allocateText")}</p>
          <LastRun board={board} />
        </RuleItem>
        <RuleItem
          action={
            <Button variant="primary" name="intent" value="release">
              {t("board.release")}
            </Button>
          }
        >
          <p>{t("board.releaseText")}</p>
        </RuleItem>
      </RuleList>
    </form>
  );
}

function LastRun({ board: { lastRun, schoolTimeZone } }: { board: ModerationBoard }) {
  const { t } = useTranslation("peer-review");
  const say = useSchoolTime(schoolTimeZone);
  if (!lastRun) return null;
  return (
    <>
      <p className="small muted">{t("board.ran", { date: say(lastRun.at), count: lastRun.added })}</p>
      {lastRun.warnings.map((warning) => (
        <p className="small warm" key={warning}>
          {t(`board.warnings.${warning}`)}
        </p>
      ))}
    </>
  );
}

/** Why some reviews cannot be given, what can be done, and the way to go on all the same. */
export function ImpossibleReviews({ run }: { run: ModerationBoard["lastRun"] }) {
  const { t } = useTranslation("peer-review");
  if (!run || run.staffReviewsNeeded === 0) return null;
  return (
    <Callout tone="warm" icon="people" title={t("board.impossibleTitle", { count: run.staffReviewsNeeded })}>
      <p>{t("board.impossibleText")}</p>
      <ul>
        {run.options.map((option) => (
          <li key={option.code}>{t(`board.options.${option.code}`, { count: numberOf(option) })}</li>
        ))}
      </ul>
      {run.added === 0 && (
        <form method="post">
          <input type="hidden" name="acceptGaps" value="yes" />
          <Button name="intent" value="allocate">
            {t("board.acceptGaps")}
          </Button>
        </form>
      )}
    </Callout>
  );
}

function numberOf(option: NonNullable<ModerationBoard["lastRun"]>["options"][number]): number {
  switch (option.code) {
    case "fewer-reviews":
      return option.reviewsPerWork;
    case "relax-organisation":
      return option.staffReviewsNeeded;
    case "staff-reviews":
    case "more-reviewers":
      return option.count;
  }
}
