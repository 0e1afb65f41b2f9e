import { formatMoment } from "~/shared/dates";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { DueTask } from "../domain/next-step";
import { taskPath } from "../paths";

interface AlsoDueProps {
  tasks: readonly DueTask[];
}

/** What else has a date, nearest first. */
export function AlsoDue({ tasks }: AlsoDueProps) {
  const { t } = useTranslation("enrolment");
  const { locale } = usePageContext();
  if (tasks.length === 0) return null;
  return (
    <Section heading={t("home.alsoDue")}>
      <RuleList>
        {tasks.map((task) => (
          <RuleItem key={task.id}>
            <h3>
              <a href={taskPath(task)}>
                {task.kind === "review"
                  ? t("home.reviewOf", { alias: task.workAlias ?? "", title: task.title })
                  : task.title}
              </a>
            </h3>
            <p className="small muted">{formatMoment(task.dueAt, { locale, timeZone: task.timeZone })}</p>
          </RuleItem>
        ))}
      </RuleList>
    </Section>
  );
}
