import { Crumbs } from "~/ui/crumbs";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Fold } from "~/ui/fold";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { useTranslation } from "~/web/translation";
import { LOCALE_CODES, type Locale, nameOfLocale } from "../domain/locales";
import { translatePath } from "../paths";
import type { CourseTranslations, Progress, TranslatedLessonRow } from "../queries/list-translations.server";

/** The lessons of a course, and how far each is in each language. */
export function TranslationsPage({ course }: { course: CourseTranslations }) {
  const { t } = useTranslation(["translation", "common", "authoring"]);
  const crumbs = [
    { href: "/teach/courses", label: t("authoring:courses.title") },
    { href: `/teach/courses/${course.slug}`, label: course.title },
    { label: t("list.title") },
  ];
  return (
    <Main>
      <PageHead
        title={t("list.title")}
        lead={t("list.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <DataTable
        caption={t("list.caption", { course: course.title })}
        captionHidden
        className="translations"
        rows={course.lessons}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t("list.empty")} />}
        columns={[
          {
            key: "lesson",
            header: t("list.lesson"),
            rowHeader: true,
            cell: ({ number, title }) => (
              <span lang={course.language}>
                {number} {title}
              </span>
            ),
          },
          {
            key: "languages",
            header: t("list.languages"),
            cell: (lesson) => <Languages lesson={lesson} courseSlug={course.slug} />,
          },
          {
            key: "begin",
            header: t("list.begin"),
            cell: (lesson) => <Others lesson={lesson} courseSlug={course.slug} />,
          },
        ]}
      />
    </Main>
  );
}

interface LessonProps {
  lesson: TranslatedLessonRow;
  courseSlug: string;
}

function Languages({ lesson, courseSlug }: LessonProps) {
  const { t } = useTranslation("translation");
  if (lesson.languages.length === 0) return <span className="muted">{t("list.none")}</span>;
  return (
    <ul>
      {lesson.languages.map((progress) => (
        <li key={progress.locale}>
          <a href={translatePath(courseSlug, lesson.id, progress.locale)}>
            <span lang={progress.locale}>{nameOfLocale(progress.locale)}</span>
          </a>
          {": "}
          <ProgressWords progress={progress} />
        </li>
      ))}
    </ul>
  );
}

function ProgressWords({ progress: { parts, stale, missing } }: { progress: Progress }) {
  const { t } = useTranslation("translation");
  if (stale + missing === 0) return t("list.whole", { count: parts });
  return [
    t("list.done", { done: parts - missing, count: parts }),
    ...(stale > 0 ? [t("list.stale", { count: stale })] : []),
  ].join(", ");
}

/** The languages nobody has begun yet. */
function Others({ lesson, courseSlug }: LessonProps) {
  const { t } = useTranslation("translation");
  const begun = new Set<Locale>(lesson.languages.map(({ locale }) => locale));
  return (
    <Fold plain summary={t("list.choose")}>
      <ul>
        {LOCALE_CODES.filter((locale) => !begun.has(locale)).map((locale) => (
          <li key={locale}>
            <a href={translatePath(courseSlug, lesson.id, locale)} lang={locale}>
              {nameOfLocale(locale)}
            </a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
