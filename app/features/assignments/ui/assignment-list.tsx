import { EmptyState } from "~/ui/empty-state";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Tag } from "~/ui/tag";
import { useSchoolTime } from "~/web/school-time";
import { useTranslation } from "~/web/translation";
import type { OwnAssignment } from "../queries/list-own-assignments.server";

/** What one has to write, each with its date and how far it is. */
export function AssignmentList({ assignments }: { assignments: readonly OwnAssignment[] }) {
  const { t } = useTranslation("assignments");
  if (assignments.length === 0) {
    return (
      <EmptyState title={t("list.none")} level={2}>
        {t("list.noneText")}
      </EmptyState>
    );
  }
  return (
    <RuleList label={t("list.title")}>
      {assignments.map((assignment) => (
        <AssignmentItem key={assignment.id} assignment={assignment} />
      ))}
    </RuleList>
  );
}

function AssignmentItem({ assignment }: { assignment: OwnAssignment }) {
  const { t } = useTranslation("assignments");
  const say = useSchoolTime(assignment.schoolTimeZone);
  const { window, workState } = assignment;
  const date =
    window === "not-open"
      ? t("list.opens", { date: say(assignment.opensAt) })
      : t("list.due", { date: say(assignment.dueAt) });
  return (
    <RuleItem
      action={
        <Tag tone={workState === "submitted" ? "good" : "plain"}>{t(`state.${workState ?? "notBegun"}`)}</Tag>
      }
    >
      <h2 className="h-s">
        <a href={`/learn/assignments/${assignment.id}`}>{assignment.title}</a>
      </h2>
      <p className="small muted">{date}</p>
    </RuleItem>
  );
}
