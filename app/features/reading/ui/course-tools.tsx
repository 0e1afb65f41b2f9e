import type { ReactNode } from "react";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import { courseNotesPath, glossaryPath } from "../paths";
import { hasOwnNotes } from "../policy";
import { SearchForm } from "./search-form";

interface CourseToolsProps {
  courseSlug: string;
  /** Further links, before its words and notes. */
  children?: ReactNode;
}

/** What helps to find one's way in a course: search, its words, one's own notes. */
export function CourseTools({ courseSlug, children }: CourseToolsProps) {
  const { t } = useTranslation("reading");
  const { actor } = usePageContext();
  return (
    <div className="course-tools">
      <SearchForm courseSlug={courseSlug} query="" />
      <p className="row">
        {children}
        <a href={glossaryPath(courseSlug)}>{t("glossary.title")}</a>
        {hasOwnNotes(actor) && <a href={courseNotesPath(courseSlug)}>{t("courseNotes.title")}</a>}
      </p>
    </div>
  );
}
