import type { ReactNode } from "react";
import { ButtonLink } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { Crumbs } from "~/ui/crumbs";
import { DefinitionList } from "~/ui/definition-list";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { Split } from "~/ui/split";
import { useTranslation } from "~/web/translation";
import type { ModulePage } from "../domain/course-view";
import { coursePath } from "../paths";
import { LessonList } from "./lesson-list";

interface ModulePageViewProps {
  module: ModulePage;
  /** Where the reader stands with it, before its lessons. */
  standing?: ReactNode;
  /** Whether its quizzes can be taken; its lessons say themselves why they are closed. */
  isOpen: boolean;
  /** What others have to do with the module, at its end. */
  children?: ReactNode;
}

/** A module: what it aims at, its lessons, its words, what to talk about. */
export function ModulePageView({ module, standing, isOpen, children }: ModulePageViewProps) {
  const { t } = useTranslation("catalogue");
  const { t: common } = useTranslation("common");
  const {
    courseSlug,
    courseTitle,
    slug,
    number,
    title,
    summary,
    hours,
    state,
    outcomes,
    prompts,
    terms,
    quizzes,
  } = module;
  const crumbs = [
    { href: "/courses", label: t("courses.title") },
    { href: coursePath(courseSlug), label: courseTitle },
    { label: t("module.name", { number }) },
  ];
  return (
    <Main>
      <PageHead
        crumbs={<Crumbs label={common("nav.breadcrumbs")} items={crumbs} />}
        title={t("module.title", { number, title })}
        lead={summary}
      >
        <p className="small muted">{t("module.facts", { count: hours })}</p>
      </PageHead>
      {state === "in_preparation" && (
        <Callout tone="plain" title={`${t("course.inPreparation")}.`}>
          {t("course.inPreparationText")}
        </Callout>
      )}
      {standing}
      <Split kind="half" className="section">
        <Section heading={t("module.lessons")} first>
          <LessonList courseSlug={courseSlug} moduleSlug={slug} lessons={module.lessons} />
          {quizzes.map(({ id, title: quiz, questions }) => (
            <p key={id} className="row">
              <span>{t("course.quiz", { title: quiz, count: questions })}</span>
              {isOpen && <ButtonLink href={`/learn/quizzes/${id}`}>{t("module.takeQuiz")}</ButtonLink>}
            </p>
          ))}
        </Section>
        <Section heading={t("course.outcomes")} first>
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
        </Section>
      </Split>
      {terms.length > 0 && (
        <Section heading={t("module.terms")}>
          <DefinitionList
            long
            items={terms.map(({ key, term, definition }) => ({ key, term, description: definition }))}
          />
        </Section>
      )}
      {prompts.length > 0 && (
        <Section heading={t("module.prompts")} intro={t("module.promptsIntro")}>
          <ul>
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </Section>
      )}
      {children}
    </Main>
  );
}
