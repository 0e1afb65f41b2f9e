import { lessonPath } from "~/features/catalogue";
import { EmptyState } from "~/ui/empty-state";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { useTranslation } from "~/web/translation";
import type { GlossaryEntry, GlossaryPage } from "../domain/glossary-view";
import { CourseCrumbs } from "./course-crumbs";

interface GlossaryPageViewProps {
  glossary: GlossaryPage;
}

/** The words of a course, each defined once, with the lessons that use it. */
export function GlossaryPageView({ glossary }: GlossaryPageViewProps) {
  const { t } = useTranslation("reading");
  const { courseSlug, language, entries } = glossary;
  return (
    <Main>
      <PageHead
        title={t("glossary.title")}
        lead={t("glossary.lead")}
        crumbs={<CourseCrumbs {...glossary} here={t("glossary.title")} />}
      />
      {entries.length === 0 ? (
        <EmptyState level={2} title={t("glossary.empty")} />
      ) : (
        <dl className="glossary" lang={language}>
          {entries.map((entry) => (
            <Entry key={entry.key} courseSlug={courseSlug} entry={entry} />
          ))}
        </dl>
      )}
    </Main>
  );
}

function Entry({ courseSlug, entry }: { courseSlug: string; entry: GlossaryEntry }) {
  const { t } = useTranslation("reading");
  const { key, term, definition, lessons } = entry;
  return (
    <div id={`term-${key}`}>
      <dt>{term}</dt>
      <dd>
        <p>{definition}</p>
        {lessons.length > 0 && (
          <p className="small muted">
            {t("glossary.usedIn", { count: lessons.length })}{" "}
            {lessons.map(({ moduleSlug, slug, number, title }, index) => (
              <span key={number}>
                {index > 0 && ", "}
                <a href={lessonPath(courseSlug, moduleSlug, slug)} title={title}>
                  {number}
                </a>
              </span>
            ))}
          </p>
        )}
      </dd>
    </div>
  );
}
