import { ButtonLink } from "~/ui/button";
import { Main } from "~/ui/main";
import { Section } from "~/ui/section";
import { Split } from "~/ui/split";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { HomePage } from "../domain/home-view";
import { coursePath, modulePath } from "../paths";
import { HomeChosen } from "./home-chosen";
import { HomeSchool } from "./home-school";
import { HomeYear } from "./home-year";

interface HomePageViewProps {
  home: HomePage;
}

/** The first page: one promise, the next school, the year, the course, how people are chosen. */
export function HomePageView({ home: { course, school } }: HomePageViewProps) {
  const { t } = useTranslation("home");
  return (
    <Main>
      <Split kind="7-5" className="hero">
        <div>
          <h1>{t("title")}</h1>
          <p className="lead">{t("lead")}</p>
          <div className="row">
            <ButtonLink variant="primary" href={course ? coursePath(course.slug) : "/courses"}>
              {t("start")}
            </ButtonLink>
            {school && <ButtonLink href={`/schools/${school.slug}`}>{t("aboutSchool")}</ButtonLink>}
          </div>
        </div>
        <HomeSchool school={school} />
      </Split>
      {school && <HomeYear year={school.year} phase={school.phase} />}
      {course && <CourseContents course={course} />}
      {school && <HomeChosen seats={school.seats} />}
    </Main>
  );
}

function CourseContents({ course }: { course: NonNullable<HomePage["course"]> }) {
  const { t } = useTranslation("home");
  const { locale } = usePageContext();
  const { slug, hours, language, modules } = course;
  return (
    <Section heading={t("course.title")} intro={t("course.intro", { count: modules.length, hours })}>
      <ol className="toc" lang={language === locale ? undefined : language}>
        {modules.map((module) => (
          <li key={module.slug}>
            <a href={modulePath(slug, module.slug)}>
              <span className="k">{module.number}</span>
              <span className="tt">{module.title}</span>
              <span className="h">{t("course.hours", { count: module.hours })}</span>
            </a>
          </li>
        ))}
      </ol>
    </Section>
  );
}
