import { EmptyState } from "~/ui/empty-state";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { useTranslation } from "~/web/translation";
import type { ListedCourse } from "../domain/course-view";
import { coursePath } from "../paths";

interface CourseListProps {
  courses: readonly ListedCourse[];
}

/** All courses with what can be read in each today. */
export function CourseList({ courses }: CourseListProps) {
  const { t } = useTranslation("catalogue");
  if (courses.length === 0) {
    return (
      <EmptyState title={t("courses.empty")} level={2}>
        {t("courses.emptyText")}
      </EmptyState>
    );
  }
  return (
    <RuleList>
      {courses.map(({ slug, title, summary, hours, modules, lessons }) => (
        <RuleItem key={slug}>
          <h2>
            <a href={coursePath(slug)}>{title}</a>
          </h2>
          <p>{summary}</p>
          <p className="small muted row">
            <span>{t("courses.hours", { count: hours })}</span>
            <span>{t("courses.modules", { count: modules })}</span>
            <span>{t("courses.lessonsOpen", { count: lessons })}</span>
          </p>
        </RuleItem>
      ))}
    </RuleList>
  );
}
