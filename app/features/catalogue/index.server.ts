export { addCourseSource } from "./commands/add-course-source.server";
export { addLesson } from "./commands/add-lesson.server";
export { archiveLesson, bringBackLesson } from "./commands/archive-lesson.server";
export { importCourse } from "./commands/import-course.server";
export { publishRevision } from "./commands/publish-revision.server";
export { compileProse } from "./compile-prose.server";
export type { ContentProblem } from "./domain/content-problem";
export { lineOf } from "./domain/course-checks";
export { readMarkdownFile } from "./domain/front-matter";
export {
  lessonFileName,
  markdownText,
  moduleFolder,
  type WrittenFiles,
  yamlText,
} from "./domain/written-files";
export { readYaml } from "./domain/yaml-file";
export { lessonRevised } from "./events";
export { checkContent, listCourseFolders } from "./queries/check-content.server";
export { CONTENT_DIR, ContentFolder } from "./queries/content-folder.server";
export { getCoursePage } from "./queries/get-course-page.server";
export { getCourseShelf } from "./queries/get-course-shelf.server";
export { getHomePage } from "./queries/get-home-page.server";
export { findLessonPage, getLessonPage } from "./queries/get-lesson-page.server";
export { getModulePage } from "./queries/get-module-page.server";
export { getPresentAddress } from "./queries/get-present-address.server";
export { getQuizId } from "./queries/get-quiz-id.server";
export { getStaticPage } from "./queries/get-static-page.server";
export { lessonRevisionFiles } from "./queries/lesson-files.server";
export { listCourses } from "./queries/list-courses.server";
export { listSourceIds } from "./queries/list-source-ids.server";
export { findTextRead, pinnedFor } from "./queries/reader-text.server";
export { writeCourse } from "./queries/write-course.server";
export { type CourseShelf, renderLesson } from "./render-lesson.server";
