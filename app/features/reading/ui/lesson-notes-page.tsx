import type { SubmissionResult } from "@conform-to/react";
import { lessonPath } from "~/features/catalogue";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { useTranslation } from "~/web/translation";
import type { LessonNotesPage } from "../domain/notes-view";
import { courseNotesPath, lessonNotesPath } from "../paths";
import { CourseCrumbs } from "./course-crumbs";
import { GoneMarks } from "./gone-marks";
import { NoteForm } from "./note-form";
import { NotedBlockItem } from "./noted-block-item";

interface LessonNotesPageViewProps {
  page: LessonNotesPage;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** A lesson paragraph by paragraph, with its reader's own notes and the way to write more. */
export function LessonNotesPageView({ page, lastResult }: LessonNotesPageViewProps) {
  const { t } = useTranslation("reading");
  const { courseSlug, moduleSlug, lessonSlug, number, title, language, blocks, gone, open } = page;
  const path = lessonNotesPath(courseSlug, moduleSlug, lessonSlug);
  const form = open && <NoteForm path={path} open={open} lastResult={lastResult} />;
  const isOpen = (block: LessonNotesPage["blocks"][number]) =>
    open !== null && (open.at === block.key || block.marks.some(({ id }) => id === open.markId));
  return (
    <Main width="column">
      <PageHead
        title={t("notes.title", { number, title })}
        lead={t("notes.lead")}
        crumbs={
          <CourseCrumbs
            {...page}
            between={[{ href: lessonPath(courseSlug, moduleSlug, lessonSlug), label: `${number} ${title}` }]}
            here={t("notes.here")}
          />
        }
      >
        <p className="row">
          <a href={lessonPath(courseSlug, moduleSlug, lessonSlug)}>{t("notes.toLesson")}</a>
          <a href={courseNotesPath(courseSlug)}>{t("notes.toCourse")}</a>
        </p>
      </PageHead>
      {gone.length > 0 && <GoneMarks path={path} marks={gone} open={open} form={form} />}
      <Section heading={t("notes.text")} intro={t("notes.textIntro")} headingHidden={gone.length === 0} first>
        {blocks.length === 0 && <p className="muted">{t("notes.noText")}</p>}
        <ol className="noted" lang={language}>
          {blocks.map((block, index) => (
            <NotedBlockItem key={index} path={path} block={block} form={isOpen(block) ? form : null} />
          ))}
        </ol>
      </Section>
    </Main>
  );
}
