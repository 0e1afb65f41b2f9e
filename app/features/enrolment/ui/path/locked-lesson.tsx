import { coursePath, modulePath } from "~/features/catalogue";
import { ButtonLink } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { useTranslation } from "~/web/translation";
import type { ModuleStanding } from "../../path/domain/evaluate-path";
import { ClosedModule } from "./closed-module";

interface LockedLessonProps {
  courseSlug: string;
  courseTitle: string;
  standing: ModuleStanding;
  isVisitor: boolean;
}

/** Instead of a lesson whose module is closed to the reader: why, and what to do next. Nothing of the lesson itself. */
export function LockedLesson({ courseSlug, courseTitle, standing, isVisitor }: LockedLessonProps) {
  const { t } = useTranslation("enrolment");
  const { t: common } = useTranslation("common");
  const { slug, number, title } = standing;
  const crumbs = [
    { href: coursePath(courseSlug), label: courseTitle },
    { href: modulePath(courseSlug, slug), label: `${number}. ${title}` },
    { label: t("path.lockedLesson") },
  ];
  return (
    <Main width="column">
      <PageHead
        crumbs={<Crumbs label={common("nav.breadcrumbs")} items={crumbs} />}
        title={t("path.lockedLesson")}
      />
      <div className="stack-l">
        <ClosedModule standing={standing} courseSlug={courseSlug} isVisitor={isVisitor} />
        {!isVisitor && <p className="muted">{t("path.lockedText")}</p>}
        <p>
          <ButtonLink href={modulePath(courseSlug, slug)}>{t("path.toModule")}</ButtonLink>
        </p>
      </div>
    </Main>
  );
}
