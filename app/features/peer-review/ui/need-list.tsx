import type { ReactNode } from "react";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";
import { type Need, needsOf } from "../domain/needs";
import type { TaughtAssignment } from "../queries/list-taught-assignments.server";

interface NeedListProps {
  assignments: readonly TaughtAssignment[];
  /** What waits elsewhere for whoever teaches: items of the same list. */
  children?: ReactNode;
}

/** What does not go on by itself, each with its reason and one verb. */
export function NeedList({ assignments, children }: NeedListProps) {
  const { t } = useTranslation("peer-review");
  const all = assignments.flatMap((assignment) => needsOf(assignment).map((need) => ({ assignment, need })));
  if (all.length === 0 && !children)
    return <EmptyState title={t("teach.nothing")}>{t("teach.nothingText")}</EmptyState>;
  return (
    <ul className="needs">
      {all.map(({ assignment, need }) => (
        <NeedItem key={`${assignment.id} ${need.code}`} assignment={assignment} need={need} />
      ))}
      {children}
    </ul>
  );
}

const VERB = {
  ready: "teach.release",
  overdue: "teach.look",
  lacking: "teach.allocate",
  staff: "teach.look",
} as const;

function NeedItem({ assignment, need: { code, count } }: { assignment: TaughtAssignment; need: Need }) {
  const { t } = useTranslation("peer-review");
  const say = useSchoolTime(assignment.schoolTimeZone);
  const date = say(code === "overdue" ? assignment.reviewsDueAt : assignment.dueAt);
  return (
    <li>
      <div>
        <p className="w">{t(`teach.need.${code}`, { count })}</p>
        <p className="why">{t(`teach.need.${code}Why`, { date })}</p>
      </div>
      <p className="since">
        {assignment.title}
        <br />
        {assignment.cohortTitle}
      </p>
      <ButtonLink small href={`/teach/assignments/${assignment.id}`}>
        {t(VERB[code])}
      </ButtonLink>
    </li>
  );
}
