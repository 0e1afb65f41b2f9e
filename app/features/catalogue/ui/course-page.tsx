import type { ReactNode } from "react";
import { DefinitionList } from "~/ui/definition-list";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { Split } from "~/ui/split";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { CoursePage } from "../domain/course-view";
import { CourseModuleItem } from "./course-module";
import { CourseStart } from "./course-start";
import { languageName } from "./language-name";

interface CoursePageViewProps {
  course: CoursePage;
  /** Slugs of modules that are closed to the reader: nobody is led there. */
  closed?: readonly string[];
  /** Under a module, by its slug: where the reader stands with it. */
  noteOn?: (moduleSlug: string) => ReactNode;
  /** Before the contents: what helps to find one's way. */
  tools?: ReactNode;
}

/** A course: what it is, how to begin, what is in it. */
export function CoursePageView({ course, closed, noteOn, tools }: CoursePageViewProps) {
  const { t } = useTranslation("catalogue");
  const { actor, locale } = usePageContext();
  const facts = [
    { term: t("course.time"), description: t("courses.hours", { count: course.hours }) },
    { term: t("course.language"), description: languageName(course.language, locale) },
    { term: t("course.price"), description: t("course.free") },
    { term: t("course.licence"), description: course.licence },
  ];
  const lang = course.language === locale ? undefined : course.language;
  return (
    <Main>
      <Split kind="7-5">
        <div>
          <PageHead title={course.title} lead={course.summary} lang={lang} />
          <CourseStart course={course} closed={closed} isPerson={actor.kind === "person"} />
        </div>
        <aside aria-label={t("course.factsTitle")}>
          <DefinitionList items={facts} />
        </aside>
      </Split>
      {tools}
      <Section heading={t("course.contents")} intro={t("course.contentsIntro")}>
        <RuleList>
          {course.modules.map((module) => (
            <CourseModuleItem key={module.slug} courseSlug={course.slug} module={module}>
              {noteOn?.(module.slug)}
            </CourseModuleItem>
          ))}
        </RuleList>
      </Section>
    </Main>
  );
}
