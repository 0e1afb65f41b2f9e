import { modulePath } from "~/features/catalogue";
import { EmptyState } from "~/ui/empty-state";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import type { CourseSearchPage } from "../domain/search-view";
import { glossaryPath } from "../paths";
import { CourseCrumbs } from "./course-crumbs";
import { LessonHitItem } from "./lesson-hit-item";
import { Marked } from "./marked";
import { SearchForm } from "./search-form";

interface SearchPageViewProps {
  search: CourseSearchPage;
}

/** What of a course answers a search: lessons, then words, then modules. */
export function SearchPageView({ search }: SearchPageViewProps) {
  const { t } = useTranslation("reading");
  const { courseSlug, courseTitle, language, query, corrected, lessons, found, modules, terms } = search;
  const isAsked = query.trim() !== "";
  const isEmpty = lessons.length + modules.length + terms.length === 0;
  return (
    <Main>
      <PageHead
        title={t("search.title")}
        lead={courseTitle}
        crumbs={<CourseCrumbs {...search} here={t("search.title")} />}
      />
      <SearchForm courseSlug={courseSlug} query={query} />
      <div lang={language}>
        {isAsked && isEmpty && <NothingFound courseSlug={courseSlug} query={query} />}
        {corrected && <p role="status">{t("search.corrected", { query, corrected })}</p>}
        {lessons.length > 0 && (
          <Section
            heading={t("search.lessons", { count: found })}
            intro={found > lessons.length ? t("search.more", { count: lessons.length }) : undefined}
          >
            <RuleList>
              {lessons.map((hit) => (
                <LessonHitItem
                  key={`${hit.moduleSlug}/${hit.slug}`}
                  courseSlug={courseSlug}
                  original={language}
                  hit={hit}
                />
              ))}
            </RuleList>
          </Section>
        )}
        {terms.length > 0 && (
          <Section heading={t("search.terms")}>
            <RuleList>
              {terms.map(({ key, term, definition }) => (
                <RuleItem key={key}>
                  <h3>
                    <a href={`${glossaryPath(courseSlug)}#term-${key}`}>
                      <Marked excerpt={term} />
                    </a>
                  </h3>
                  <p>
                    <Marked excerpt={definition} />
                  </p>
                </RuleItem>
              ))}
            </RuleList>
          </Section>
        )}
        {modules.length > 0 && (
          <Section heading={t("search.modules")}>
            <RuleList>
              {modules.map(({ slug, number, title }) => (
                <RuleItem key={slug}>
                  <a href={modulePath(courseSlug, slug)}>
                    {number}. <Marked excerpt={title} />
                  </a>
                </RuleItem>
              ))}
            </RuleList>
          </Section>
        )}
      </div>
    </Main>
  );
}

function NothingFound({ courseSlug, query }: { courseSlug: string; query: string }) {
  const { t } = useTranslation("reading");
  return (
    <EmptyState
      level={2}
      title={t("search.nothing", { query })}
      action={<a href={glossaryPath(courseSlug)}>{t("search.toGlossary")}</a>}
    >
      {t("search.nothingText")}
    </EmptyState>
  );
}
