import { coursePath } from "~/features/catalogue";
import { formatMoment } from "~/shared/dates";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { PlainText } from "~/ui/plain-text";
import { RuleItem, RuleList } from "~/ui/rule-list";
import { Section } from "~/ui/section";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { CourseNotesPage, ListedMark } from "../domain/notes-view";
import { lessonNotesPath } from "../paths";
import { CourseCrumbs } from "./course-crumbs";

interface CourseNotesPageViewProps {
  page: CourseNotesPage;
}

/** One's own notes and bookmarks in a course, lesson by lesson. */
export function CourseNotesPageView({ page }: CourseNotesPageViewProps) {
  const { t } = useTranslation("reading");
  const { courseSlug, marks } = page;
  const lessons = [...new Set(marks.map(placeOf))].map((place) =>
    marks.filter((mark) => placeOf(mark) === place),
  );
  return (
    <Main width="column">
      <PageHead
        title={t("courseNotes.title")}
        lead={t("notes.lead")}
        crumbs={<CourseCrumbs {...page} here={t("courseNotes.title")} />}
      />
      {lessons.length === 0 && (
        <EmptyState
          level={2}
          title={t("courseNotes.empty")}
          action={<ButtonLink href={coursePath(courseSlug)}>{t("courseNotes.toCourse")}</ButtonLink>}
        >
          {t("courseNotes.emptyText")}
        </EmptyState>
      )}
      {lessons.map((own, index) => (
        <NotesOfLesson key={index} courseSlug={courseSlug} marks={own} isFirst={index === 0} />
      ))}
    </Main>
  );
}

const placeOf = ({ moduleSlug, lessonSlug }: ListedMark): string => `${moduleSlug}/${lessonSlug}`;

interface NotesOfLessonProps {
  courseSlug: string;
  marks: readonly ListedMark[];
  isFirst: boolean;
}

function NotesOfLesson({ courseSlug, marks, isFirst }: NotesOfLessonProps) {
  const { t } = useTranslation("reading");
  const reader = usePageContext();
  const [first] = marks;
  if (!first) return null;
  const path = lessonNotesPath(courseSlug, first.moduleSlug, first.lessonSlug);
  return (
    <Section
      heading={`${first.lessonNumber} ${first.lessonTitle}`}
      intro={first.isRetired ? t("courseNotes.retired") : undefined}
      action={first.isRetired ? undefined : <a href={path}>{t("courseNotes.toNotes")}</a>}
      first={isFirst}
    >
      <RuleList>
        {marks.map(({ id, note, quote, updatedAt, isRetired }) => (
          <RuleItem key={id}>
            <blockquote className="small muted">{quote || t("notes.noWords")}</blockquote>
            {note ? <PlainText text={note} /> : <p className="muted">{t("notes.aBookmark")}</p>}
            <p className="small muted">
              {formatMoment(updatedAt, reader)}{" "}
              {!isRetired && (
                <a href={`${path}?mark=${id}#write`}>{t(note ? "notes.edit" : "notes.write")}</a>
              )}
            </p>
          </RuleItem>
        ))}
      </RuleList>
    </Section>
  );
}
